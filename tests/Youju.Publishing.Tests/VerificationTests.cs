using System.Diagnostics;
using System.Text;
using Youju.Publishing.Figures;
using Youju.Publishing.Manifests;
using Youju.Publishing.Signatures;
using Youju.Publishing.Verification;
using Youju.UseCases.Publications;

namespace Youju.Publishing.Tests;

public sealed class VerificationTests
{
    private const int FlipsPerFile = 4;

    public static TheoryData<string> Names => [.. SampleYear.Files.Keys];

    [Fact]
    public void An_edition_as_it_was_written_is_true()
    {
        var verdict = new EditionVerifier(ReadProof(SampleYear.Files)).VerifyFolder(SampleYear.Files);

        Assert.Empty(verdict.Alterations);
        Assert.Equal(SampleYear.Files.Count, verdict.Checked);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_changed_byte_of_any_file_is_named(string name)
    {
        var random = new Random(name.Length * 7919);
        for (var time = 0; time < FlipsPerFile; time++)
        {
            var files = SampleYear.Files;
            files[name] = [.. files[name]];
            files[name][random.Next(files[name].Length)] ^= (byte)(1 << random.Next(8));

            var verifier = new EditionVerifier(ReadProof(files));

            Assert.Equal([name], verifier.VerifyFolder(files).Alterations.Select(one => one.File).Distinct());
            Assert.Contains(verifier.VerifyFile(name, files[name]).Alterations, one => one.File == name);
        }
    }

    [Theory]
    [InlineData("index.html", "expenditure.executed")]
    [InlineData("brief.html", "expenditure.executed")]
    [InlineData("sources.html", "expenditure.executed")]
    [InlineData("report.html", "expenditure.executed")]
    [InlineData("data/facts.csv", "expenditure.executed")]
    [InlineData("data/facts.json", "expenditure.executed")]
    [InlineData("data/facts.parquet", "expenditure.executed")]
    [InlineData("data/ledger.csv", "ledger/b1")]
    [InlineData("data/indicators.json", "done/visitors")]
    public void A_changed_figure_is_named_with_what_was_published_and_what_stands_there(
        string name,
        string key
    )
    {
        var files = SampleYear.Files;
        files[name] = ChangeFigure(name, files[name], key);

        var altered = new EditionVerifier(ReadProof(files)).VerifyFolder(files).Alterations;

        Assert.Contains(altered, one => one.File == name && one.Figure == key && one.Expected != one.Found);
    }

    [Fact]
    public void A_changed_figure_of_a_paper_is_named_beside_the_part_it_stands_in()
    {
        var files = SampleYear.Files;
        files["report.docx"] = EditedPackage.With(files["report.docx"], "word/document.xml", text =>
            text.Replace(">93.78万元<", ">93.87万元<", StringComparison.Ordinal)
        );

        var altered = new EditionVerifier(ReadProof(files)).VerifyFolder(files).Alterations;

        Assert.Contains(altered, one =>
            one is { Figure: "expenditure.executed", Expected: "93.78万元", Found: "93.87万元" }
        );
        var part = Assert.Single(altered, one => one.Label == "部件 word/document.xml");
        Assert.NotEqual(part.Expected, part.Found);
    }

    [Theory]
    [InlineData("data/facts.csv", "下载.csv")]
    [InlineData("data/ledger.json", "另存.json")]
    [InlineData("index.html", "网页.html")]
    public void A_changed_figure_is_named_whatever_the_file_is_called(string name, string called)
    {
        var key = name == "data/ledger.json" ? "ledger/b1" : "expenditure.executed";
        var files = SampleYear.Files;

        var altered = new EditionVerifier(ReadProof(files))
            .VerifyFile(called, ChangeFigure(name, files[name], key))
            .Alterations;

        Assert.Contains(altered, one => one.File == name && one.Figure == key);
    }

    [Fact]
    public void A_file_of_somebody_else_is_none_of_the_edition() =>
        Assert.Equal(
            AlterationKind.Added,
            Assert
                .Single(
                    new EditionVerifier(ReadProof(SampleYear.Files))
                        .VerifyFile("别人.csv", "a,b\n1,2\n"u8.ToArray())
                        .Alterations
                )
                .Kind
        );

    [Fact]
    public void A_missing_and_an_added_file_are_named()
    {
        var files = SampleYear.Files;
        files.Remove("brief.html");
        files["more.html"] = [1];

        var altered = new EditionVerifier(ReadProof(files)).VerifyFolder(files).Alterations;

        Assert.Equal(
            [(AlterationKind.Missing, "brief.html"), (AlterationKind.Added, "more.html")],
            altered.Select(one => (one.Kind, one.File))
        );
    }

    [Fact]
    public void An_edition_signed_anew_by_another_is_seen_by_the_key_of_the_unit()
    {
        var forged = ComposeEdition
            .Compose(new(SampleYear.Open, new(), SigningKey.CreateNew()))
            .Edition.Files;
        var files = forged.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

        var verdict = new EditionVerifier(ReadProof(files), SampleYear.Key.Public).VerifyFolder(files);

        Assert.False(verdict.IsTrue);
        Assert.False(verdict.IsTrustedKey);
    }

    [Fact]
    public void A_file_is_verified_under_another_name_and_in_another_place()
    {
        using var own = new OwnFolder();
        var edition = own.WriteEdition("public");
        File.Copy(Path.Combine(edition, "data/facts.csv"), own.Path("下载.csv"));

        Assert.True(VerifyPublished.VerifyPath(new(own.Path("下载.csv"), edition)).IsTrue);
        Assert.True(VerifyPublished.VerifyPath(new(Path.Combine(edition, "data/facts.csv"))).IsTrue);
    }

    [Fact]
    public void The_tools_of_every_system_verify_the_same()
    {
        using var own = new OwnFolder();
        var edition = own.WriteEdition("public");

        Assert.Contains(
            "Verified Successfully",
            RunShell(
                edition,
                "openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig"
            )
        );
        Assert.Equal("", RunShell(edition, "sha256sum -c --quiet SHA256SUMS"));
        var python = ReadPython();
        File.WriteAllText(own.Path("verify.py"), python);
        Assert.Contains("相符", RunShell(edition, "python3 ../verify.py ."));
        File.AppendAllText(Path.Combine(edition, "data/facts.csv"), "x");
        Assert.Contains("data/facts.csv", RunShell(edition, "python3 ../verify.py ."));
    }

    // The page of the docs is what people copy, so that is what runs.
    private static string ReadPython() =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/verify.md"))
            .Split("```python\n")[1]
            .Split("```")[0];

    private static string RunShell(string folder, string line)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", line])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var said = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return said;
    }

    private static EditionProof ReadProof(Dictionary<string, byte[]> files) =>
        new(
            files[ManifestFiles.Manifest],
            files[ManifestFiles.Signature],
            files[ManifestFiles.Key],
            files[ManifestFiles.Sums]
        );

    // One digit of the figure's words becomes another.
    private static byte[] ChangeFigure(string name, byte[] content, string key)
    {
        var before = PublishedFigures.FindFigures(name, content);
        var from = name.EndsWith(".parquet")
            ? 0
            : content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(key)) + key.Length + 2;
        for (var at = from; at < content.Length; at++)
        {
            byte[] changed = [.. content];
            if (changed[at] is < (byte)'0' or > (byte)'8')
                continue;
            changed[at]++;
            var after = PublishedFigures.FindFigures(name, changed);
            if (
                before.Count == after.Count
                && before
                    .Zip(after)
                    .Any(pair => pair.First.Key == key && pair.First.Words != pair.Second.Words)
            )
                return changed;
        }

        throw new InvalidOperationException($"{name} does not show {key}.");
    }
}
