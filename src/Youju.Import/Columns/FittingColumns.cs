using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Takes columns whose names nobody has listed: by the letters of the name, and by what stands beneath it.</summary>
/// <remarks>Only where the sheet is known to be of the register; what was taken is told like every head of another name.</remarks>
internal sealed class FittingColumns(SheetSample sample, ImportLexicon words)
{
    /// <summary>Less likeness is chance.</summary>
    private const double Alike = 0.5;

    private const double SurelyAlike = 0.6;

    /// <summary>How much more alike one column must be than another.</summary>
    private const double Clearly = 0.05;

    private const decimal Mostly = 0.6m;
    private const int Telling = 2;

    /// <summary>The head with all that can be told of its columns.</summary>
    public SheetHeader BindAll(SheetHeader head) =>
        BindByCells(
            BindByLikeness(BindState(DropUnfitting(head))).BindAlike(sample, words).BindByEndings(words)
        );

    // 整改完成 is a name for how many were mended, and above 1月21日 it tells when.
    private SheetHeader DropUnfitting(SheetHeader head)
    {
        var unfitting = head.Columns.Where(column => !column.IsByName && IsUnfitting(head, column)).ToList();
        return head with
        {
            Columns = [.. head.Columns.Except(unfitting)],
            Unknown = [.. head.Unknown, .. unfitting.Select(column => (column.Position, column.Header))],
        };
    }

    private bool IsUnfitting(SheetHeader head, BoundColumn column) =>
        column.Target.Part == FieldPart.Value
        && sample.ReadColumn(column.Position) is var cells
        && head.Register.FindField(column.Target.Field)?.Type switch
        {
            FieldType.Number or FieldType.Money => cells.HoldsSurelyDays,
            // 月份 over the months, each with its count
            FieldType.Date or FieldType.DateRange => cells.HoldsNumbers && cells.HoldsFewDays,
            _ => false,
        };

    // 入库情况 above 已入库 and 已报送, 目前进展 above 材料已上报.
    private SheetHeader BindState(SheetHeader head)
    {
        if (head.Register.States.Count == 0 || head.FindColumn(ColumnTarget.State) is not null)
            return head;
        var names = head
            .Register.States.SelectMany(state => state.Aliases.Append(state.Label))
            .Select(RowLabel.NormaliseName)
            .Where(name => name.Length >= Telling)
            .ToList();
        var fitting = head
            .Unknown.Where(column =>
                sample
                    .ReadColumn(column.Position)
                    .Share(cell =>
                        names.Exists(name => HeldName.IsHeld(RowLabel.NormaliseName(cell.Words), name))
                    ) >= Mostly
            )
            .ToList();
        return fitting is [var (position, header)]
            ? head with
            {
                Columns = [.. head.Columns, new(position, header, ColumnTarget.State, null, IsByName: false)],
                Unknown = [.. head.Unknown.Where(column => column.Position != position)],
            }
            : head;
    }

    /// <summary>The pairs of field and column that are alike, the most alike first.</summary>
    public SheetHeader BindByLikeness(SheetHeader head, double least = Alike)
    {
        var likeness = new NameLikeness(head.Register);
        var pairs = (
            from field in head.Register.Fields
            where IsOpen(head, field)
            from column in head.Unknown
            let like = likeness.MeasureLikeness(field, column.Head.BareName)
            where like >= least && Fits(head, field, column, like)
            orderby like descending
            select new Pair(field, column, like)
        ).ToList();
        foreach (var pair in pairs)
        {
            // 新关注人数 and 净增关注人数 are as like as each other: neither is taken for 关注人数.
            var isAlone = !pairs.Exists(other =>
                other.Field == pair.Field
                && other.Column != pair.Column
                && other.Likeness > pair.Likeness - Clearly
                && head.Unknown.Contains(other.Column)
            );
            if (isAlone)
                head = Bind(head, pair.Field, pair.Column);
        }

        return head;
    }

    /// <summary>The columns that only their cells tell: the only days, the only words that a list knows, the only count.</summary>
    public SheetHeader BindByCells(SheetHeader head)
    {
        // Cells alone make no register of a sheet.
        if (head.Strength < Telling)
            return head;
        head = BindChoices(head);
        foreach (var field in head.Register.Fields.Where(field => field.IsRequired))
        {
            if (IsOpen(head, field) && FindOnlyColumn(head, field) is { } column)
                head = Bind(head, field, column);
        }

        return BindOnlyAmount(head);
    }

    private bool Fits(
        SheetHeader head,
        FieldDefinition field,
        (int Position, ColumnHeader Head) column,
        double like = 0
    ) =>
        AlikeColumns.FitsUnit(field, column.Head, words)
        && sample.ReadColumn(column.Position) is var cells
        && (cells.IsEmpty || cells.Fit(field))
        && !(field.Type == FieldType.Number && cells.HoldsRunningNumbers)
        && (
            like >= SurelyAlike
            || field.Type != FieldType.Money
            || !AlikeColumns.TellsSeveralAmounts(head, words)
        );

    private (int Position, ColumnHeader Head)? FindOnlyColumn(SheetHeader head, FieldDefinition field)
    {
        var fitting = head
            .Unknown.Where(column =>
                !sample.ReadColumn(column.Position).IsEmpty
                && !words.Notes.Contains(column.Head.BareName + ":")
                && !sample.ReadColumn(column.Position).HoldsRunningNumbers
                && Fits(head, field, column)
            )
            .ToList();
        // 春节 and 八一 tell days too, beside those on which it was.
        if (field.Type is FieldType.Date or FieldType.DateRange && fitting.Count > 1)
            fitting = fitting.FindAll(column => sample.ReadColumn(column.Position).HoldsExactDays);
        if (field.Type == FieldType.Text)
            fitting = [.. fitting.Where(column => NamesRecords(column.Position)).Take(1)];
        return
            field.Type is FieldType.Choice or FieldType.Place or FieldType.Person || fitting is not [var only]
            ? null
            : only;
    }

    private bool NamesRecords(int position) =>
        sample.ReadColumn(position) is { IsTelling: true, HoldsCodes: false };

    // 中央, 省级, 县级 are levels whatever stands above them.
    private SheetHeader BindChoices(SheetHeader head)
    {
        foreach (var field in head.Register.Fields.Where(field => field.Type == FieldType.Choice))
        {
            var names = field
                .Choices.Where(choice => !choice.IsOther)
                .SelectMany(choice => choice.Aliases.Append(choice.Label))
                .Select(RowLabel.NormaliseName)
                .Where(name => name.Length >= Telling)
                .ToHashSet(StringComparer.Ordinal);
            var fitting = head
                .Unknown.Where(column =>
                    sample
                        .ReadColumn(column.Position)
                        .Share(cell => names.Contains(RowLabel.NormaliseName(cell.Words))) >= Mostly
                )
                .ToList();
            if (IsOpen(head, field) && fitting is [var only])
                head = Bind(head, field, only);
        }

        return head;
    }

    // 慰问款 in a list whose records have one amount, and that has no other.
    private SheetHeader BindOnlyAmount(SheetHeader head)
    {
        var fields = head.Register.Fields.Where(field => field.Type == FieldType.Money).ToList();
        var columns = head.Unknown.Where(column => IsMoney(head, column)).ToList();
        return fields is [var field] && IsOpen(head, field) && columns is [var only]
            ? Bind(head, field, only)
            : head;
    }

    private bool IsMoney(SheetHeader head, (int Position, ColumnHeader Head) column) =>
        sample.ReadColumn(column.Position).HoldsNumbers
        && (
            words.MoneyUnits.ContainsKey(column.Head.Unit)
            || words.MoneyUnits.ContainsKey(sample.ReadColumn(column.Position).FindUnit())
            || (
                column.Head.Unit.Length == 0
                && words.MoneyHeads.Any(word =>
                    column.Head.BareName.Contains(word, StringComparison.Ordinal)
                    || (
                        word.Length > 1
                        && column.Head.BareName.EndsWith(word[^1])
                        && head.Announced is not null
                    )
                )
            )
        );

    private static bool IsOpen(SheetHeader head, FieldDefinition field) =>
        !head.ContainsField(field.Key) && field.Type is not (FieldType.Evidence or FieldType.Reference);

    private SheetHeader Bind(
        SheetHeader head,
        FieldDefinition field,
        (int Position, ColumnHeader Head) column
    ) => head.BindOpen(field, column, words);

    private sealed record Pair(
        FieldDefinition Field,
        (int Position, ColumnHeader Head) Column,
        double Likeness
    );
}
