using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>The columns that no field of the register holds and that are kept with the record as they stand.</summary>
internal sealed class ExtraColumns(SheetHeader head, Pack pack)
{
    /// <summary>Those of them that are kept; numbers of persons are left out, as no register asks for them.</summary>
    public IReadOnlyList<ExtraColumn> ListColumns()
    {
        var taken = head
            .Register.Fields.SelectMany(field => new[] { field.Key, field.Label })
            .Select(RowLabel.NormaliseName)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. head
                .Unknown.Where(column =>
                    column.Head.BareName.Length > 0
                    && !taken.Contains(column.Head.BareName)
                    && !IsPersonal(column.Head.Name)
                    && !IsOfLastYear(column.Head.BareName)
                )
                .DistinctBy(column => column.Head.BareName)
                .Select(column => new ExtraColumn(
                    column.Position,
                    column.Head.BareName,
                    FindScale(column.Head)
                )),
        ];
    }

    /// <summary>Whether a column holds what is kept nowhere.</summary>
    public bool IsPersonal(string name) =>
        pack.Papers.Personal.Any(word => name.Contains(word, StringComparison.Ordinal));

    /// <summary>上年进馆: what the year before counted is no record of this one.</summary>
    public bool IsOfLastYear(string name) =>
        pack.Papers.LastYear.Any(word => name.StartsWith(word, StringComparison.Ordinal))
        && !pack.Papers.Stages.Any(stage =>
            stage.Stage == PaperStage.CarriedOver
            && stage.Words.Any(word => name.StartsWith(word, StringComparison.Ordinal))
        );

    // The unit of the sheet is that of amounts, and of nothing else.
    private decimal? FindScale(ColumnHeader column) =>
        pack.Imports.MoneyUnits.TryGetValue(column.Unit, out var own) ? own
        : column.Unit.Length == 0
        && pack.Imports.MoneyHeads.Any(word => column.BareName.Contains(word, StringComparison.Ordinal))
            ? head.Announced
        : null;
}

/// <summary>A column that stays with the record under its own name.</summary>
/// <param name="Scale">Yuan per printed unit of its amounts; null where it holds none, or nothing tells.</param>
internal sealed record ExtraColumn(int Position, string Head, decimal? Scale)
{
    private const string InYuan = "（元）";

    /// <summary>The name it is kept by: amounts are kept in yuan, and their name says so.</summary>
    public string Name => Scale is null ? Head : Head + InYuan;

    /// <summary>What a cell says, an amount in yuan.</summary>
    public string FormatCell(WorkbookCell cell) =>
        Scale is { } scale && CellAmount.FromCell(cell) is { IsPercent: false } amount
            ? FieldText.FormatNumber(amount.Value * (amount.Scale ?? scale))
            : cell.Words;
}
