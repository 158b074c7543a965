using System.Text.RegularExpressions;
using CsCheck;
using Youju.Storage.Texts;
using Youju.Text.Yaml.Comments;

namespace Youju.Storage.Tests;

public sealed partial class DossierCommentsTests : IDisposable
{
    // Where a clerk may write: at the end of a line, or on a line of its own, more or less indented.
    private static readonly Gen<(int Line, int Indent)[]> Places = Gen.Select(
        Gen.Int[0, 60],
        Gen.Int[-1, 8]
    ).Array[0, 12];

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_comment_of_the_old_file_stands_in_the_new_one_and_says_nothing_else() =>
        Gen.Select(Dossiers.Any, Dossiers.Any, Places)
            .Sample(
                (before, after, places) =>
                {
                    foreach (
                        var (path, written) in DossierText
                            .FormatFiles(after)
                            .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal))
                    )
                    {
                        var old = Commented(DossierText.FormatFiles(before)[path], places);
                        var kept = YamlComments.PreserveComments(written, old);

                        Assert.Equal(Notes(old), Notes(kept));
                        Assert.Equal(DossierText.FormatFiles(after), Again(after, path, kept));
                        Assert.Equal(kept, YamlComments.PreserveComments(written, kept));
                    }
                }
            );

    [Fact]
    public void A_file_without_comments_is_written_as_ever() =>
        Gen.Select(Dossiers.Any, Dossiers.Any)
            .Sample(
                (before, after) =>
                {
                    foreach (
                        var (path, written) in DossierText
                            .FormatFiles(after)
                            .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal))
                    )
                        Assert.Equal(
                            written,
                            YamlComments.PreserveComments(written, DossierText.FormatFiles(before)[path])
                        );
                }
            );

    [Fact]
    public void A_step_keeps_the_comments_of_the_files_it_changes()
    {
        TestFolder.WriteTexts(folder, new(new("中心"), ["cn-hunan", "tourism"], new(2024)));
        File.WriteAllText(
            Path.Combine(folder, "dossier.yaml"),
            "# 张三经手\nyear: 2024\npacks: [cn-hunan, tourism]\nunit: { name: 中心 } # 以编办批复为准\n"
        );
        var read = TestFolder.ReadDossier(folder);
        TestFolder.WriteAsStep(
            folder,
            read with
            {
                Unit = read.Unit with { Level = "副科级" },
            },
            new("导入", DateTimeOffset.UnixEpoch)
        );

        Assert.StartsWith(
            "# 张三经手\nyear: 2024\nformat: 2\npacks:\n  - cn-hunan\n  - tourism\nunit: # 以编办批复为准\n  name: 中心\n  level: 副科级\n",
            File.ReadAllText(Path.Combine(folder, "dossier.yaml")),
            StringComparison.Ordinal
        );
    }

    private static string Commented(string text, (int Line, int Indent)[] places)
    {
        var lines = text.Split('\n').ToList();
        foreach (var ((line, indent), number) in places.Select((place, number) => (place, number)))
        {
            var (at, note) = (line % lines.Count, $"# 备注{number}。");
            if (indent >= 0)
                lines.Insert(at, new string(' ', indent) + note);
            else
                lines[at] += " " + note;
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Notes(string text) =>
        Note().Matches(text).Select(note => note.Value).Order(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> Again(
        Domain.Dossiers.Dossier dossier,
        string path,
        string text
    ) =>
        DossierText.FormatFiles(
            DossierText.ParseDossier(
                new Dictionary<string, string>(DossierText.FormatFiles(dossier)) { [path] = text },
                _ => Dossiers.Pack
            )
        );

    [GeneratedRegex("# 备注[0-9]+。", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
