using System.Text.Json;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Submissions;

namespace Youju.Cli.Tests.Publications;

public sealed class PublicationCommandTests
{
    [Fact]
    public async Task An_edition_is_written_verified_and_a_changed_figure_named()
    {
        using var session = new Session();
        var (edition, data) = (session.Path("公开版"), session.Path("data"));

        Assert.Equal(
            0,
            await session.RunAsync("export", session.CopySample(), "--public", "-o", edition, "--data", data)
        );
        Assert.Equal(0, await session.RunAsync("verify", edition));
        Assert.StartsWith("真：", session.Output);
        var facts = Path.Combine(edition, "data/facts.csv");
        File.WriteAllText(
            facts,
            File.ReadAllText(facts).Replace("937800,", "937801,", StringComparison.Ordinal)
        );

        Assert.Equal(1, await session.RunAsync("verify", facts, "--format", "json"));
        using var told = JsonDocument.Parse(session.Output);
        var altered = told.RootElement.GetProperty("altered").EnumerateArray().ToList();
        Assert.Contains(altered, one => one.GetProperty("figure").GetString() == "expenditure.executed");
        Assert.All(altered, one => Assert.Equal("data/facts.csv", one.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_slip_is_true_as_long_as_its_dossier_holds_what_was_signed()
    {
        using var session = new Session();
        var dossier = session.CopySample();
        var digest = OpenDossier.FromFolder(dossier, pack: null).Seen.Digest;
        var slip = session.WriteBytes(
            "报送单.docx",
            PrintSlip.WriteDocx(
                new(
                    "示例中心",
                    2024,
                    digest,
                    SlipCode.ShortenDigest(digest),
                    SlipCode.DescribeContent("a", digest)
                )
            )
        );

        Assert.Equal(0, await session.RunAsync("verify", slip, "--edition", dossier));
        Assert.Contains(SlipCode.ShortenDigest(digest), session.Output, StringComparison.Ordinal);

        session.Write("dossier/narrative/overview.md", "后来又加的一句。\n");

        Assert.Equal(1, await session.RunAsync("verify", slip, "--edition", dossier));
        Assert.Contains(
            $"印的校验码是 {SlipCode.ShortenDigest(digest)}",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            2,
            await session.RunAsync("verify", session.Write("别的.docx", "不是"), "--edition", dossier)
        );
    }

    [Fact]
    public async Task A_rehearsal_tells_what_is_left_out_and_writes_nothing()
    {
        using var session = new Session();
        var dossier = session.CopySample();
        session.Write("dossier/narrative/overview.md", "联系人：欧阳璟翊，电话：13907301234。\n");

        Assert.Equal(
            0,
            await session.RunAsync(
                "export",
                dossier,
                "--public",
                "--dry-run",
                "-o",
                session.Path("p"),
                "--data",
                session.Path("d")
            )
        );

        Assert.Contains("姓名", session.Output);
        Assert.Contains("欧阳璟翊 → 〔不公开〕", session.Output);
        Assert.False(Directory.Exists(session.Path("p")));
    }

    [Fact]
    public async Task What_lies_in_no_edition_is_not_called_false()
    {
        using var session = new Session();

        Assert.Equal(2, await session.RunAsync("verify", session.Write("a.csv", "1,2")));
        Assert.Contains("manifest.json", session.Error);
        Assert.Equal(2, await session.RunAsync("verify", session.Path("nowhere")));
    }

    [Fact]
    public async Task Without_saying_what_for_nothing_is_exported()
    {
        using var session = new Session();

        Assert.Equal(2, await session.RunAsync("export", session.CopySample()));
        Assert.Contains("--public", session.Error);
        Assert.Equal(
            2,
            await session.RunAsync("export", "--portal", "--data", session.Path("d"), "-o", session.Path("p"))
        );
        Assert.Contains("还没有公开过", session.Error);
    }
}
