using System.Text;
using Youju.Checking.Engine;
using Youju.Domain.Findings;
using Youju.Formats;
using Youju.Packs.Library;
using Youju.Reading.Outline;

namespace Youju.Accuracy.Cases;

/// <summary>A small report of a page of cases, as text or as a web page.</summary>
/// <param name="Number">Its number on the page: 07.</param>
/// <param name="Extension">As what kind of file it is read.</param>
/// <param name="Pack">The pack that it asks for; null where the check chooses.</param>
public sealed record ReportCase(string Number, string Extension, string? Pack, string Content)
{
    private const string Heading = "### case ";
    private const string Fence = "```";
    private const string PackOption = "--pack ";

    /// <summary>The cases of a page: under each heading the first fenced block.</summary>
    public static IEnumerable<ReportCase> ReadPage(string path)
    {
        string? heading = null;
        StringBuilder? content = null;
        foreach (var line in File.ReadLines(path))
        {
            if (content is null && line.StartsWith(Heading, StringComparison.Ordinal))
            {
                heading = line[Heading.Length..];
            }
            else if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                content?.Append(line).Append('\n');
            }
            else if (content is not null)
            {
                yield return CreateCase(heading!, content.ToString());
                (heading, content) = (null, null);
            }
            else if (heading is not null)
            {
                content = new StringBuilder();
            }
        }
    }

    /// <summary>Checks it by the pack it asks for, else by the one that the program would choose.</summary>
    public (CheckResult Result, string Pack) Check()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Content));
        var text = new ReportText(
            DocumentReader.ReadDocument(stream, $"{Number}.{Extension}").Document,
            year: null
        );
        var pack = Pack ?? ReportPack.FindForReport(text, text.Year) ?? PackLibrary.Root;
        var options = new CheckOptions { IsPackNamed = Pack is not null };
        return (Checker.CheckReport(text, PackLibrary.LoadPack(pack), options), pack);
    }

    // 07（html，--pack cn-hunan）
    private static ReportCase CreateCase(string heading, string content)
    {
        var open = heading.IndexOf('（', StringComparison.Ordinal);
        var settings = heading[(open + 1)..].TrimEnd('）').Split('，');
        return new(
            heading[..open],
            settings[0],
            settings
                .FirstOrDefault(one => one.StartsWith(PackOption, StringComparison.Ordinal))
                ?[PackOption.Length..],
            content
        );
    }
}
