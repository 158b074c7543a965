using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Import.Proposals;

/// <summary>Says what a column holds: by its name where a register knows one of that name, and by what stands in it.</summary>
internal sealed class FieldGuess(Pack pack, int year, bool announcesMoney, bool takesAll)
{
    private const int FewestForChoice = 5;
    private const int MostChoices = 12;
    private const int LongestChoice = 12;
    private const int FewestDigitsOfCode = 11;
    private const decimal Mostly = 0.8m;

    private readonly FigureReader figures = new(pack.Figures);
    private readonly Dictionary<string, FieldDefinition> known = IndexFields(pack);

    /// <summary>The field with a key that nothing else has taken.</summary>
    /// <param name="isName">Whether it is the column that calls the records.</param>
    public FieldDefinition GuessField(SeenColumn column, ISet<string> taken, bool isName)
    {
        var alike = known.GetValueOrDefault(column.Head.BareName);
        var label = column.Head.BareName;
        var field = isName
            ? new FieldDefinition("name", label, FieldType.Text) { IsRequired = true }
            : GuessType(column, alike) with
            {
                Label = label,
            };
        var key = isName ? "name" : alike?.Key ?? field.Key;
        return field with { Key = ChooseKey(key, column, taken) };
    }

    private static Dictionary<string, FieldDefinition> IndexFields(Pack pack)
    {
        var fields = new Dictionary<string, FieldDefinition>(StringComparer.Ordinal);
        foreach (var field in pack.Registers.Values.SelectMany(register => register.Fields))
        foreach (var name in field.Aliases.Prepend(field.Label))
            fields.TryAdd(RowLabel.NormaliseName(name), field);
        return fields;
    }

    private static string ChooseKey(string wanted, SeenColumn column, ISet<string> taken)
    {
        if (taken.Add(wanted))
            return wanted;
        var own = FormattableString.Invariant($"column-{column.Position + 1}");
        taken.Add(own);
        return own;
    }

    private FieldDefinition GuessType(SeenColumn column, FieldDefinition? alike)
    {
        var create = CreateFor(column);
        if (alike?.Type is FieldType.Person or FieldType.Place or FieldType.Evidence)
            return create(alike.Type);
        if (HoldsMostly(column, IsNumber))
            return GuessNumber(column with { Cells = [.. column.Cells.Where(IsNumber)] }, alike);
        if (HoldsMostly(column, IsTime))
            return create(column.Cells.Where(IsTime).All(IsDay) ? FieldType.Date : FieldType.DateRange);
        return GuessWords(column);
    }

    // One cell of words among numbers stays with its record as it is written: 未定价.
    private static bool HoldsMostly(SeenColumn column, Func<WorkbookCell, bool> holds) =>
        column.Cells.Count(holds) is > 0 and var held
        && held >= column.Cells.Count * Mostly
        && column.Cells.All(cell => holds(cell) || !cell.Words.Any(char.IsDigit));

    private FieldDefinition GuessWords(SeenColumn column)
    {
        var create = CreateFor(column);
        if (ReadSoftUnit(column) is { } unit)
            return unit.Dimension == Dimension.Money
                ? create(FieldType.Money)
                : create(FieldType.Number) with
                {
                    Unit = unit,
                    IsSoft = true,
                };
        return !takesAll && ListChoices(column) is { Count: > 0 } choices
            ? create(FieldType.Choice) with
            {
                Choices = choices,
            }
            : create(FieldType.Text);
    }

    private static Func<FieldType, FieldDefinition> CreateFor(SeenColumn column) =>
        type => new(FormattableString.Invariant($"column-{column.Position + 1}"), column.Head.BareName, type);

    private FieldDefinition GuessNumber(SeenColumn column, FieldDefinition? alike)
    {
        var create = CreateFor(column);
        if (IsCode(column))
            return create(FieldType.Text);
        if (IsMoney(column, alike) && !StaysBare(column, create(FieldType.Money)))
            return create(FieldType.Money);
        var unit = Unit.FromSymbol(column.Cells.All(IsShare) ? "%" : FindSymbol(column.Head.Unit, alike));
        return create(FieldType.Number) with
        {
            Unit = unit,
            IsSoft = alike?.IsSoft == true,
            IsFractional = !HoldsWholes(column),
            IsAdditive = unit.Dimension != Dimension.Percent && alike?.IsAdditive != false,
        };
    }

    private static bool HoldsWholes(SeenColumn column) =>
        column.Cells.All(cell => ReadNumber(cell) is { } n && n == decimal.Truncate(n));

    private bool IsMoney(SeenColumn column, FieldDefinition? alike) =>
        pack.Imports.MoneyUnits.ContainsKey(column.Head.Unit)
        || (
            column.Head.Unit.Length == 0
            && !IsLevel(column)
            && (
                alike?.Type == FieldType.Money
                || pack.Imports.MoneyHeads.Any(word =>
                    column.Head.BareName.Contains(word, StringComparison.Ordinal)
                )
            )
        );

    // What nobody can be asked about and no size tells is no money yet.
    private bool StaysBare(SeenColumn column, FieldDefinition money) =>
        takesAll && LacksMoneyUnit(column, money) && !GuessedUnits.IsSurelyYuan(column.Cells);

    // 占总支出%, 人均支出
    private bool IsLevel(SeenColumn column) =>
        column.Head.BareName.EndsWith('%')
        || pack.Imports.LevelHeads.Any(word => column.Head.BareName.Contains(word, StringComparison.Ordinal));

    private static bool IsShare(WorkbookCell cell) => cell.Words.EndsWith('%');

    // 万人次 are persons counted by ten thousands.
    private static string FindSymbol(string unit, FieldDefinition? alike) =>
        unit is ['万', _, ..] ? unit[1..]
        : unit.Length > 0 ? unit
        : alike?.Unit.Symbol ?? "";

    /// <summary>Whether amounts of the column name no unit, so that whoever imports them must.</summary>
    public bool LacksMoneyUnit(SeenColumn column, FieldDefinition field) =>
        field.Type == FieldType.Money
        && !announcesMoney
        && column.Head.Unit.Length == 0
        && column.Cells.Any(IsNumber);

    // Numbers of cards, phones and documents count nothing, nor do years.
    private static bool IsCode(SeenColumn column) =>
        column.Cells.All(cell => cell.Words.Length >= FewestDigitsOfCode && cell.Words.All(char.IsAsciiDigit))
        || (
            column.Head.BareName.Contains('年', StringComparison.Ordinal)
            && column.Cells.All(cell =>
                ReadNumber(cell) is >= Year1990 and <= Year2099 and var n && n == decimal.Truncate(n)
            )
        );

    private const decimal Year1990 = 1990;
    private const decimal Year2099 = 2099;

    private Unit? ReadSoftUnit(SeenColumn column)
    {
        var read = column
            .Cells.Where(cell => !IsNumber(cell))
            .Select(cell => ReadFigure(cell, column))
            .ToList();
        if (column.Cells.Count == 0 || read.Contains(null))
            return null;
        List<Unit> units =
            column.Head.Unit.Length > 0
                ? [Unit.FromSymbol(column.Head.Unit)]
                : [.. read.Select(figure => figure!.Unit).Distinct()];
        return units is [var only] ? only : null;
    }

    // 30余 leaves its unit to the head.
    private PrintedFigure? ReadFigure(WorkbookCell cell, SeenColumn column) =>
        WholeFigure.ReadFigure(
            figures,
            cell.Words + (cell.Words[^1] is '余' or '多' ? column.Head.Unit : "")
        );

    private static List<FieldChoice> ListChoices(SeenColumn column)
    {
        var words = column.Cells.Select(cell => cell.Words).Distinct(StringComparer.Ordinal).ToList();
        var isList =
            column.Cells.Count >= FewestForChoice
            && words.Count <= MostChoices
            && words.Count * 2 <= column.Cells.Count
            && words.TrueForAll(word => word.Length <= LongestChoice);
        if (!isList)
            return [];
        const string Other = "其他";
        return
        [
            .. words
                .Where(word => word != Other)
                .Select((word, at) => new FieldChoice(FormattableString.Invariant($"choice-{at + 1}"), word)),
            new("other", Other),
        ];
    }

    private static bool IsNumber(WorkbookCell cell) => ReadNumber(cell) is not null;

    private static decimal? ReadNumber(WorkbookCell cell) =>
        cell.Day is not null ? null : cell.Number ?? WholeFigure.ReadPlainNumber(cell.Words);

    private bool IsTime(WorkbookCell cell) => FieldReader.ReadDates(cell, year) is not null;

    private bool IsDay(WorkbookCell cell) =>
        FieldReader.ReadDates(cell, year) is { Written: null } days && days.First == days.Last;
}
