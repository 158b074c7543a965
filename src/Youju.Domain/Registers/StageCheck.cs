namespace Youju.Domain.Registers;

/// <summary>Whether a record went through the stages of its register one after the other.</summary>
/// <remarks>A stage may be passed over, or come late, only where its result or its paper says why.</remarks>
internal static class StageCheck
{
    /// <summary>The stages that were passed over or went back without a reason.</summary>
    public static IEnumerable<RecordProblem> CheckOrder(RegisterDefinition register, Record record) =>
        register.IsInOrder
            ? CheckSkipped(register, record)
                .Concat(CheckReturned(register, record))
                .Select(problem => problem with { IsGap = true })
            : [];

    private static IEnumerable<RecordProblem> CheckSkipped(RegisterDefinition register, Record record)
    {
        var last = register.Stages.ToList().FindLastIndex(stage => FindDays(stage, record) is not null);
        return from stage in register.Stages.Take(Math.Max(0, last))
            where FindDays(stage, record) is null && HasDay(register, stage) && !HasReason(stage, record)
            select new RecordProblem(
                record.Id,
                $"{stage.Key}-actual",
                $"“{stage.Label}”没有实际日期，后面的“{register.Stages[last].Label}”却已经有了：请补日期，或在“{stage.Label}·结果”写明为什么跳过"
            );
    }

    private static IEnumerable<RecordProblem> CheckReturned(RegisterDefinition register, Record record)
    {
        var done = register
            .Stages.Select(stage => (Stage: stage, Days: FindDays(stage, record)))
            .Where(one => one.Days is not null)
            .ToList();
        return from pair in done.Zip(done.Skip(1))
            where pair.First.Days!.First > pair.Second.Days!.Last
            where !HasReason(pair.First.Stage, record) && !HasReason(pair.Second.Stage, record)
            select new RecordProblem(
                record.Id,
                $"{pair.Second.Stage.Key}-actual",
                $"“{pair.Second.Stage.Label}”的日期早于前一阶段“{pair.First.Stage.Label}”：请核对日期，或在结果里写明原因"
            );
    }

    private static bool HasDay(RegisterDefinition register, RecordStage stage) =>
        register.FindField($"{stage.Key}-actual") is not null;

    private static DateRangeValue? FindDays(RecordStage stage, Record record) =>
        DateRangeValue.FromFieldValue(record.Current[$"{stage.Key}-actual"]);

    private static bool HasReason(RecordStage stage, Record record) =>
        record.Current[$"{stage.Key}-result"] is not null || record.Current[$"{stage.Key}-paper"] is not null;
}
