using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Knows tables whose only numbers stand beneath 数量, and whose rows are what a ledger counts: 公务用车保有量, 国内公务接待批次.</summary>
internal sealed class CountedRows(PaperLexicon lexicon)
{
    private const int Fewest = 2;

    /// <summary>在职 and 团组数 stand in many names.</summary>
    private const int Telling = 5;

    private readonly List<string> names =
    [
        .. from known in lexicon.Counts.Values
        from name in known
        where name.Length >= Telling
        select RowLabel.NormaliseName(name),
    ];

    /// <summary>The columns, of which the only one with numbers holds what is counted, where the rows say so.</summary>
    public IReadOnlyList<PaperColumn> TakeCounts(
        IReadOnlyList<PaperColumn> columns,
        IReadOnlyList<WorkbookRow> body
    ) =>
        columns.All(column => column.Holds != ColumnContent.Amounts)
        && columns.Where(column => column.Holds == ColumnContent.Beside).ToList() is [var only]
        && body.Count(NamesCount) >= Fewest
            ?
            [
                .. columns.Select(column =>
                    column == only ? column with { Holds = ColumnContent.Amounts } : column
                ),
            ]
            : columns;

    private bool NamesCount(WorkbookRow row) =>
        row.Cells.Any(cell =>
            RowLabel.NormaliseName(cell.Words) is var words
            && names.Exists(name => words.Contains(name, StringComparison.Ordinal))
        );
}
