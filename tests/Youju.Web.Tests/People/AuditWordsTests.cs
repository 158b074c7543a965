using System.Text.RegularExpressions;
using Youju.Web.Administration;

namespace Youju.Web.Tests.People;

public sealed class AuditWordsTests
{
    [Fact]
    public void Whatever_is_written_into_the_log_has_its_words()
    {
        var written = FindVerbs("Youju.Database", @"\[\(""(?<verb>[a-z-]+)"",")
            .Concat(FindVerbs("Youju.Web", @"Note\((?:http, |people, )*\s*""(?<verb>[a-z-]+)"","))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains("token", written);
        Assert.Empty(written.Except(AuditWords.Verbs.Keys));
    }

    private static IEnumerable<string> FindVerbs(string project, string pattern) =>
        Directory
            .EnumerateFiles(
                Path.Combine(RepositoryFiles.Root, "src", project),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), pattern, RegexOptions.NonBacktracking))
            .Select(match => match.Groups["verb"].Value);
}
