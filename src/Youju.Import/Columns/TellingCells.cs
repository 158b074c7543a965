using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Knows columns by their cells alone: the words of a list, and the only days or money left on both sides.</summary>
internal sealed class TellingCells(SheetSample sample, ImportLexicon words)
{
    private const decimal Mostly = 0.6m;
    private const int Telling = 2;

    /// <summary>The head with the columns that only their cells tell.</summary>
    /// <param name="bindRequired">Takes the only column that a required field can be of.</param>
    public SheetHeader BindByCells(SheetHeader head, Func<SheetHeader, SheetHeader> bindRequired) =>
        BindDaysInOrder(BindLastAmount(bindRequired(BindChoices(head))));

    /// <summary>Whether the cells of a column are words of a list that a field is chosen from.</summary>
    /// <param name="choices">As <see cref="ListChoices"/> gives them.</param>
    public static bool HoldsChoices(ColumnCells cells, IReadOnlySet<string> choices) =>
        cells.Share(cell => choices.Contains(RowLabel.NormaliseName(cell.Words))) >= Mostly;

    /// <summary>Whether any cell of a column is a word of the list.</summary>
    public static bool HoldsAny(ColumnCells cells, IReadOnlySet<string> choices) =>
        cells.Cells.Any(cell => choices.Contains(RowLabel.NormaliseName(cell.Words)));

    /// <summary>What the choices of a field are called.</summary>
    public static IReadOnlySet<string> ListChoices(FieldDefinition field) =>
        field
            .Choices.Where(choice => !choice.IsOther)
            .SelectMany(choice => choice.Aliases.Append(choice.Label))
            .Select(RowLabel.NormaliseName)
            .Where(name => name.Length >= Telling)
            .ToHashSet(StringComparer.Ordinal);

    // 中央, 省级, 县级 are levels whatever stands above them.
    private SheetHeader BindChoices(SheetHeader head)
    {
        foreach (var field in head.Register.Fields.Where(field => field.Type == FieldType.Choice))
        {
            var choices = ListChoices(field);
            var fitting = head
                .Unknown.Where(column => HoldsChoices(sample.ReadColumn(column.Position), choices))
                .ToList();
            if (head.IsOpen(field) && fitting is [var only])
                head = head.BindOpen(field, only, words);
        }

        return head;
    }

    // 慰问款 in a list whose records have one amount more, and that has no other.
    private SheetHeader BindLastAmount(SheetHeader head)
    {
        var open = head
            .Register.Fields.Where(field => field.Type == FieldType.Money && head.IsOpen(field))
            .ToList();
        var columns = head.Unknown.Where(column => IsMoney(head, column)).ToList();
        return
            open is [var field]
            && columns is [var only]
            && !AlikeColumns.IsOfOne(field, only.Head, words)
            && !AlikeColumns.IsOfOtherSense(field, only.Head, words)
            ? head.BindOpen(field, only, words)
            : head;
    }

    // Days stand in the order in which things happen: what stands before the day of the visit is that of the application.
    private SheetHeader BindDaysInOrder(SheetHeader head)
    {
        var days = head.Register.Fields.Where(IsDay).ToList();
        foreach (var field in days.Where(head.IsOpen).ToList())
        {
            var after = FindLastBefore(head, days, field);
            var before = FindPositions(head, days.SkipWhile(day => day != field))
                .DefaultIfEmpty(int.MaxValue)
                .Min();
            var rivals = days.Where(day => head.IsOpen(day) && FindLastBefore(head, days, day) == after);
            var columns = head
                .Unknown.Where(column =>
                    column.Position > after
                    && column.Position < before
                    && sample.ReadColumn(column.Position).HoldsDays
                )
                .ToList();
            if (rivals.Count() == 1 && columns is [var only])
                head = head.BindOpen(field, only, words);
        }

        return head;
    }

    private static int FindLastBefore(SheetHeader head, List<FieldDefinition> days, FieldDefinition field) =>
        FindPositions(head, days.TakeWhile(day => day != field)).DefaultIfEmpty(-1).Max();

    private static IEnumerable<int> FindPositions(SheetHeader head, IEnumerable<FieldDefinition> fields) =>
        fields.Select(field => head.FindColumn(new(field.Key))?.Position).OfType<int>();

    private static bool IsDay(FieldDefinition field) => field.Type is FieldType.Date or FieldType.DateRange;

    private bool IsMoney(SheetHeader head, (int Position, ColumnHeader Head) column) =>
        sample.ReadColumn(column.Position).HoldsNumbers
        && (
            words.MoneyUnits.ContainsKey(sample.NameUnit(column).Unit)
            || (
                column.Head.Unit.Length == 0
                && SoundsLikeMoney(column.Head.BareName, head.Announced is not null)
            )
        );

    // 慰问款 ends like 价款 below 单位：元.
    private bool SoundsLikeMoney(string name, bool isAnnounced) =>
        words.MoneyHeads.Any(word =>
            name.Contains(word, StringComparison.Ordinal)
            || (isAnnounced && word.Length > 1 && name.EndsWith(word[^1]))
        );
}
