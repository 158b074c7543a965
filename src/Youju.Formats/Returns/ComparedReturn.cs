using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Formats.Returns;

/// <summary>A returned file with everything that is to be told of it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">Of the file's bytes.</param>
/// <param name="IsRecomposed">Whether the passport was lost and has been made again from the same dossier.</param>
/// <param name="Now">The passport that the same document would get now.</param>
/// <param name="Guide">Tells what a figure is called and where it comes from.</param>
/// <param name="Asides">Comments and notes, which stand outside the comparison.</param>
public sealed record ComparedReturn(
    string File,
    string Sha256,
    Passport Passport,
    bool IsRecomposed,
    Passport Now,
    ReturnDiff Diff,
    FigureGuide Guide,
    IReadOnlyList<string> Asides
)
{
    /// <summary>The chain of a figure as lines; empty for a key that the dossier does not know any more.</summary>
    public IEnumerable<string> DescribeSource(string key) => Guide.Trace(key)?.FormatLines() ?? [];
}
