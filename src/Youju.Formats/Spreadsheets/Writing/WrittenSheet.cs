using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>A sheet on its way into a workbook.</summary>
/// <param name="Write">Writes the sheet's part.</param>
internal sealed record WrittenSheet(string Name, Action<Markup> Write)
{
    /// <summary>
    /// What every printed page repeats: <c>$A:$B</c> at the left, <c>$1:$3</c> on top; none for a sheet
    /// that repeats nothing.
    /// </summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];
}
