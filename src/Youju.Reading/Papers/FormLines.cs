using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>The lines of a form in which a label stands before what it says: 项目名称 | 非遗传承展演.</summary>
internal sealed class FormLines(HeadWords words)
{
    private const int FewestSigns = 2;

    /// <summary>Whether it names a project and is no row of heads.</summary>
    public bool IsFormLine(WorkbookRow row) =>
        row.Cells.Count is 2 or 4 && IsProjectLabel(row.Cells[0].Words) && TellsName(row.Cells[1].Words);

    /// <summary>The project that lines above a table name; null where none or several do, or where the rows are projects.</summary>
    public string? FindProject(IReadOnlyList<PaperLine> lines, IReadOnlyList<PaperColumn> columns) =>
        columns.Any(column => column is { Role: PaperRole.Project, Holds: ColumnContent.Words }) ? null
        : lines
            .Zip(lines.Skip(1))
            .Where(pair =>
                pair.First.Row == pair.Second.Row
                && IsProjectLabel(pair.First.Words)
                && TellsName(pair.Second.Words)
            )
            .Select(pair => pair.Second.Words.Trim())
            .Distinct()
            .Take(2)
            .ToList()
            is [var only]
            ? only
        : null;

    private bool IsProjectLabel(string printed) =>
        RowLabel.NormaliseName(printed).TrimEnd(':') is var label
        && words.FindNamedRole(label) == PaperRole.Project
        && label.EndsWith("名称", StringComparison.Ordinal);

    private bool TellsName(string printed) =>
        RowLabel.NormaliseName(printed) is { Length: >= FewestSigns } name
        && name.Any(char.IsLetter)
        && !words.IsKnownHead(name);
}
