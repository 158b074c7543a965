using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Knows the column whose cells say of which stage the amounts of each row are: 计划 and 实际 below each other for one
/// project.</summary>
internal sealed class RowStages(HeadWords words, IReadOnlyList<PaperColumn> columns)
{
    private const int FewestRows = 2;

    /// <summary>The entries, each with its stage; one that says no more than that is called like the one above it.</summary>
    public IReadOnlyList<PaperEntry> TellStages(IReadOnlyList<PaperEntry> entries)
    {
        if (columns.FirstOrDefault(column => HoldsStages(column, entries)) is not { } told)
            return entries;
        var (staged, above) = (new List<PaperEntry>(), (Label: RowLabel.ParsePrinted(""), IsTotal: false));
        foreach (var entry in entries)
        {
            var stage = entry.Block == told.Block ? FindStage(entry, told) : null;
            var isNameless =
                stage is not null && (entry.Label.Words.Length == 0 || entry.LabelColumn == told.Position);
            // 合计 above 计划 and 实际 is the sum of both.
            above = isNameless ? (above.Label, above.IsTotal || entry.IsTotal) : (entry.Label, entry.IsTotal);
            staged.Add(entry with { RowStage = stage, Label = above.Label, IsTotal = above.IsTotal });
        }

        return staged;
    }

    private bool HoldsStages(PaperColumn column, IReadOnlyList<PaperEntry> entries)
    {
        if (column.Holds != ColumnContent.Words || column.Role is PaperRole.Kind or PaperRole.Budget)
            return false;
        var rows = entries
            .Where(entry => entry.Block == column.Block && !entry.IsTotal && HasAmount(entry))
            .ToList();
        var stages = rows.Select(entry => FindStage(entry, column)).ToList();
        return rows.Count >= FewestRows
            && stages.TrueForAll(stage => stage is not null)
            && stages.GroupBy(stage => stage).ToList() is { Count: > 1 } told
            && told.TrueForAll(rowsOfStage => rows.Count == FewestRows || rowsOfStage.Count() >= FewestRows);
    }

    private bool HasAmount(PaperEntry entry) =>
        columns.Any(column =>
            column.Holds == ColumnContent.Amounts && PaperTable.FindAmount(entry, column) is not null
        );

    private PaperStage? FindStage(PaperEntry entry, PaperColumn column) =>
        RowLabel.NormaliseName(entry.Row.FindCell(column.Position).Words) is { Length: > 0 } name
            ? words.FindRowStage(name)
            : null;
}
