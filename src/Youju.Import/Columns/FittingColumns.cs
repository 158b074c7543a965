using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

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

    private const int Telling = 2;

    private readonly HeadSigns signs = new(words);

    /// <summary>The head with all that can be told of its columns.</summary>
    public SheetHeader BindAll(SheetHeader head)
    {
        var named = new GroupSums(sample, words).BindWholes(
            BindByLikeness(new StateColumn(sample, signs).BindColumn(DropUnfitting(head)))
                .BindAlike(sample, words)
                .BindByEndings(words)
        );
        // Cells alone make no register of a sheet.
        return named.Strength < Telling
            ? named
            : new TellingCells(sample, words).BindByCells(PromoteName(named), BindRequired);
    }

    // 会议内容 in a list that has no 会议名称 is what each meeting is called.
    private SheetHeader PromoteName(SheetHeader head)
    {
        if (head.Missing.FirstOrDefault(field => field.Type == FieldType.Text) is not { } wanted)
            return head;
        var endings = words.Endings.GetValueOrDefault("name", []);
        var telling = head
            .Columns.Where(column =>
                head.Register.FindField(column.Target.Field) is { Type: FieldType.Text, IsRequired: false }
                && endings.Any(end => column.Header.BareName.EndsWith(end, StringComparison.Ordinal))
                && NamesRecords(column.Position)
            )
            .MinBy(column => column.Position);
        return telling is null
            ? head
            : head with
            {
                Columns =
                [
                    .. head.Columns.Where(column => column != telling),
                    telling with
                    {
                        Target = new(wanted.Key),
                        IsByName = false,
                    },
                ],
            };
    }

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
        && head.Register.FindField(column.Target.Field) is { } field
        && SpeaksAgainst(head, field, column, sample.ReadColumn(column.Position));

    private bool SpeaksAgainst(
        SheetHeader head,
        FieldDefinition field,
        BoundColumn column,
        ColumnCells cells
    ) =>
        field.Type switch
        {
            FieldType.Number or FieldType.Money => cells.HoldsSurelyDays,
            // 月份 over the months, each with its count
            FieldType.Date or FieldType.DateRange => cells.HoldsNumbers && cells.HoldsFewDays,
            FieldType.Text => HoldsOtherChoices(head, cells)
                || (cells.HoldsNumbers && HasNamesake(head, column.Target)),
            FieldType.Choice => HoldsNoneOf(field, cells) && HasBetter(head, field, column),
            _ => false,
        };

    // 班次 above 1, 2, 3 beside 培训班: both are names of the training, and only one of them has names beneath it.
    private bool HasNamesake(SheetHeader head, ColumnTarget target)
    {
        var names = new ColumnNames(head.Register, words);
        return head.Unknown.Any(other =>
            names.FindTarget(other.Head) == target && !sample.ReadColumn(other.Position).HoldsNumbers
        );
    }

    // Names that all differ are chosen from no list, and words of a list name nothing.
    private static bool IsDeniedByCells(SheetHeader head, FieldDefinition field, ColumnCells cells) =>
        field.Type switch
        {
            FieldType.Choice => cells.Cells.Count > Telling && cells.IsTelling && HoldsNoneOf(field, cells),
            FieldType.Text => HoldsOtherChoices(head, cells),
            _ => false,
        };

    // 采购品目 above 货物 and 服务 names no purchase.
    private static bool HoldsOtherChoices(SheetHeader head, ColumnCells cells) =>
        cells.Distinct > 1
        && head.Register.Fields.Any(field =>
            field.Type == FieldType.Choice
            && TellingCells.HoldsChoices(cells, TellingCells.ListChoices(field))
        );

    private static bool HoldsNoneOf(FieldDefinition field, ColumnCells cells) =>
        !cells.IsEmpty
        && TellingCells.ListChoices(field) is var choices
        && !TellingCells.HoldsAny(cells, choices);

    private bool HasBetter(SheetHeader head, FieldDefinition field, BoundColumn column) =>
        head
            .Columns.Where(other => other != column)
            .Select(other => other.Position)
            .Concat(head.Unknown.Select(other => other.Position))
            .Any(position =>
                TellingCells.HoldsChoices(sample.ReadColumn(position), TellingCells.ListChoices(field))
            );

    /// <summary>The pairs of field and column that are alike, the most alike first.</summary>
    public SheetHeader BindByLikeness(SheetHeader head, double least = Alike)
    {
        var likeness = new NameLikeness(head.Register, signs);
        var pairs = (
            from field in head.Register.Fields
            where head.IsOpen(field)
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
                head = head.BindOpen(pair.Field, pair.Column, words);
        }

        return head;
    }

    private SheetHeader BindRequired(SheetHeader head)
    {
        foreach (var field in head.Register.Fields.Where(field => field.IsRequired))
        {
            if (head.IsOpen(field) && FindOnlyColumn(head, field) is { } column)
                head = head.BindOpen(field, column, words);
        }

        return head;
    }

    private bool Fits(
        SheetHeader head,
        FieldDefinition field,
        (int Position, ColumnHeader Head) column,
        double like = 0
    ) =>
        !AnswerColumns.IsAnswer(column.Head.BareName)
        && AlikeColumns.FitsUnit(field, column.Head, words)
        && sample.MayHold(column.Position, field)
        && !(field.Type == FieldType.Number && sample.ReadColumn(column.Position).HoldsRunningNumbers)
        && !IsDeniedByCells(head, field, sample.ReadColumn(column.Position))
        && (like >= SurelyAlike || IsOnlyAmount(head, field));

    private bool IsOnlyAmount(SheetHeader head, FieldDefinition field) =>
        field.Type != FieldType.Money || !AlikeColumns.TellsSeveralAmounts(head, words);

    private (int Position, ColumnHeader Head)? FindOnlyColumn(SheetHeader head, FieldDefinition field)
    {
        if (field.Type is FieldType.Choice or FieldType.Place or FieldType.Person)
            return null;
        var fitting = head.Unknown.Where(column => MayBe(head, field, column)).ToList();
        // 春节 and 八一 tell days too, beside those on which it was.
        if (field.Type is FieldType.Date or FieldType.DateRange && fitting.Count > 1)
            fitting = fitting.FindAll(column => sample.ReadColumn(column.Position).HoldsExactDays);
        if (field.Type == FieldType.Text)
            fitting = [.. fitting.Where(column => NamesRecords(column.Position)).Take(1)];
        return fitting is [var only] ? only : null;
    }

    private bool MayBe(SheetHeader head, FieldDefinition field, (int Position, ColumnHeader Head) column) =>
        sample.ReadColumn(column.Position) is { IsEmpty: false, HoldsRunningNumbers: false }
        && !(field.Type == FieldType.Text && TellsOtherThing(field, column.Head.BareName))
        && !words.Notes.Contains(column.Head.BareName + ":")
        && Fits(head, field, column);

    // 参加人员 is no 会议培训名称, whatever stands beneath it.
    private bool TellsOtherThing(FieldDefinition field, string head) =>
        field.Aliases.Prepend(field.Label).All(name => signs.AreOfDifferentSense(name, head));

    private bool NamesRecords(int position) =>
        sample.ReadColumn(position) is { IsTelling: true, HoldsCodes: false };

    private sealed record Pair(
        FieldDefinition Field,
        (int Position, ColumnHeader Head) Column,
        double Likeness
    );
}
