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
        var own = FormattableString.Invariant($"column-{column.Position + 1}");
        FieldDefinition Create(FieldType type) => new(own, column.Head.BareName, type);
        if (alike?.Type is FieldType.Person or FieldType.Place or FieldType.Evidence)
            return Create(alike.Type);
        if (column.Cells.Count > 0 && column.Cells.All(IsNumber))
            return GuessNumber(column, alike, Create);
        if (column.Cells.Count > 0 && column.Cells.All(IsTime))
            return Create(column.Cells.All(IsDay) ? FieldType.Date : FieldType.DateRange);
        if (ReadSoftUnit(column) is { } unit)
            return unit.Dimension == Dimension.Money
                ? Create(FieldType.Money)
                : Create(FieldType.Number) with
                {
                    Unit = unit,
                    IsSoft = true,
                };
        return !takesAll && ListChoices(column) is { Count: > 0 } choices
            ? Create(FieldType.Choice) with
            {
                Choices = choices,
            }
            : Create(FieldType.Text);
    }

    private FieldDefinition GuessNumber(
        SeenColumn column,
        FieldDefinition? alike,
        Func<FieldType, FieldDefinition> create
    )
    {
        if (IsCode(column))
            return create(FieldType.Text);
        if (IsMoney(column, alike) && !StaysBare(column, create(FieldType.Money)))
            return create(FieldType.Money);
        var unit = Unit.FromSymbol(column.Cells.All(IsShare) ? "%" : FindSymbol(column.Head.Unit, alike));
        var isWhole = column.Cells.All(cell => ReadNumber(cell) is { } n && n == decimal.Truncate(n));
        return create(FieldType.Number) with
        {
            Unit = unit,
            IsSoft = alike?.IsSoft == true,
            IsFractional = !isWhole,
            IsAdditive = unit.Dimension != Dimension.Percent && alike?.IsAdditive != false,
        };
    }

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
        if (column.Cells.Count == 0)
            return null;
        var units = new HashSet<Unit>();
        foreach (var cell in column.Cells)
        {
            if (IsNumber(cell))
                continue;
            if (
                WholeFigure.ReadFigure(
                    figures,
                    cell.Words + (cell.Words[^1] is '余' or '多' ? column.Head.Unit : "")
                )
                is not { } figure
            )
                return null;
            units.Add(figure.Unit);
        }

        var named = column.Head.Unit.Length > 0 ? [Unit.FromSymbol(column.Head.Unit)] : units;
        return named.Count == 1 ? named.First() : null;
    }

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
