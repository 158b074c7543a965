using Youju.Domain.Findings;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Packs.Suppressions;

/// <summary>Reads the side file of a report, <c>report.docx.youju.yaml</c>, in which a person accepts findings with a reason.</summary>
public static class SuppressionFile
{
    /// <summary>What is appended to a report's file name to get that of its side file.</summary>
    public const string Suffix = ".youju.yaml";

    /// <exception cref="FileException">The file cannot be used; the message shows each place.</exception>
    public static IReadOnlyList<Suppression> ParseSuppressions(string name, string text) =>
        RecordBinder.BindOrThrow<Content>(SourceReader.ParseYaml(name, text)).Accept;

    private sealed record Content
    {
        public IReadOnlyList<Suppression> Accept { get; init; } = [];
    }
}
