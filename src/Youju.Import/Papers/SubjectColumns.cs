using Youju.Domain.Budget;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>A table with a row for each function and a column for each economic subject, as 支出决算明细表 is printed.</summary>
/// <remarks>The ledger keeps what all functions together cost by subject; the cells in between have no place of their own.</remarks>
internal sealed class SubjectColumns(PaperTable table, PaperAmounts amounts, Pack pack)
{
    private const string Economic = "economic";
    private const int DigitsOfClass = 3;

    /// <summary>A list of vehicles has a column or two that are called like a subject.</summary>
    private const int Fewest = 5;

    private readonly List<(PaperColumn Column, string Code)> columns =
    [
        .. from column in table.FindAmountColumns(block: 0)
        let code = FindCode(column, pack)
        where code is not null
        select (column, code),
    ];

    /// <summary>The columns that a subject names, each with its code.</summary>
    public IReadOnlyList<(PaperColumn Column, string Code)> Subjects => columns;

    /// <summary>Whether the table is one of them.</summary>
    public bool IsCross =>
        columns.Where(one => one.Code.Length > DigitsOfClass).DistinctBy(one => one.Code).Count() >= Fewest;

    /// <summary>Whether it tells the whole expenditure and not one part of it.</summary>
    public bool IsWhole =>
        !pack.Papers.PartTitles.Any(part => table.Name.Contains(part, StringComparison.Ordinal));

    /// <summary>What each subject costs, from the row of the total.</summary>
    public IEnumerable<PlacedAmount> PlaceTotals()
    {
        var stage = table.FindOwnColumn() ?? AmountColumn.Executed;
        var totals = table
            .Entries.Where(entry => entry is { IsTotal: true, Code: null } && table.HasAmount(entry))
            .ToList();
        if (totals is not [var total])
            yield break;
        foreach (var (column, code) in columns)
            if (
                amounts.FindLedgerColumn(column, stage) is { } ledgerColumn
                && amounts.ReadAmount($"{Economic}.{code}", ledgerColumn, total, column) is { } read
            )
                yield return read;
    }

    // 办公设备购置 is a subject of two classes: the head above it says of which.
    private static string? FindCode(PaperColumn column, Pack pack)
    {
        if (column.Path is not [.., var name])
            return null;
        // 30101基本工资
        var digits = string.Concat(name.TakeWhile(char.IsAsciiDigit));
        if (pack.Subjects.Economics.ContainsKey(digits))
            return digits;
        var above = column.Path.Count > 1 ? FindClass(column.Path[^2], pack.Subjects) : null;
        if (above is not null && pack.Imports.PassedOver.Contains(name))
            return above;
        var codes = pack
            .Subjects.Economics.Where(subject =>
                subject.Key.Length > DigitsOfClass
                && RowLabel.NormaliseName(subject.Value) == name
                && (above is null || subject.Key.StartsWith(above, StringComparison.Ordinal))
            )
            .Select(subject => subject.Key)
            .ToList();
        return codes is [var only] ? only : null;
    }

    private static string? FindClass(string name, SubjectCodes subjects) =>
        subjects
            .Economics.Where(subject =>
                subject.Key.Length == DigitsOfClass && RowLabel.NormaliseName(subject.Value) == name
            )
            .Select(subject => subject.Key)
            .FirstOrDefault();
}
