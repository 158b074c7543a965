using System.Collections.Immutable;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

/// <summary>A register whose cases go through stages, with days, amounts and rules.</summary>
internal static class DatedCases
{
    public static readonly RegisterDefinition Cases = new("cases", "案件")
    {
        IsInOrder = true,
        Period = "month",
        Place = "place",
        Stages = [new("filing", "申请"), new("review", "审核"), new("decision", "决定")],
        Fields =
        [
            new("name", "名称", FieldType.Text) { IsRequired = true },
            new("month", "月份", FieldType.DateRange),
            new("place", "地点", FieldType.Place),
            new("plan", "计划", FieldType.Money),
            new("done", "完成", FieldType.Money),
            new("visitors", "人次", FieldType.Number) { Unit = Unit.FromSymbol("人次") },
            new("proof", "佐证", FieldType.Evidence),
            .. from stage in new[] { "filing", "review", "decision" }
            from part in new[] { "planned", "actual" }
            select new FieldDefinition($"{stage}-{part}", $"{stage} {part}", FieldType.Date),
            .. from stage in new[] { "filing", "review", "decision" }
            select new FieldDefinition($"{stage}-result", $"{stage} 结果", FieldType.Text),
        ],
        States = [new("draft", "填报中"), new("sent", "已报出") { IsFrozen = true }],
        Measures =
        [
            new("visitors", "合计人次", MeasureKind.Sum)
            {
                Field = "visitors",
                Unit = Unit.FromSymbol("人次"),
                IsApart = true,
            },
        ],
        Rules =
        [
            new("late", "审核逾期", RuleKind.Late, RuleLevel.Red)
            {
                Field = "review-planned",
                Against = "review-actual",
                Limit = 5,
            },
            new("stuck", "严重滞后", RuleKind.Behind, RuleLevel.Red)
            {
                Field = "done",
                Against = "plan",
                Limit = 0.5m,
            },
            new("slow", "滞后", RuleKind.Behind, RuleLevel.Amber)
            {
                Field = "done",
                Against = "plan",
                Limit = 0.8m,
            },
            new("over", "超出计划", RuleKind.Above, RuleLevel.Amber) { Field = "done", Against = "plan" },
            new("backwards", "决定早于申请", RuleKind.Before, RuleLevel.Red)
            {
                Field = "decision-actual",
                Against = "filing-actual",
            },
        ],
    };

    public static Record Case(string id, params (string Field, string Text)[] cells) =>
        Record.FromFirstVersion(id, Version(cells));

    public static RecordVersion Version(params (string Field, string Text)[] cells) =>
        new(
            1,
            cells
                .Where(cell => cell.Field != "state")
                .ToImmutableSortedDictionary(
                    cell => cell.Field,
                    cell => FieldText.ParseValue(Cases.FindField(cell.Field)!, cell.Text)!,
                    StringComparer.Ordinal
                ),
            DateTimeOffset.UnixEpoch,
            "经办"
        )
        {
            State = cells.FirstOrDefault(cell => cell.Field == "state").Text ?? "draft",
        };

    public static Register Fill(params Record[] records) =>
        records.Aggregate(Register.CreateEmpty(Cases), (register, record) => register.WithRecord(record));
}
