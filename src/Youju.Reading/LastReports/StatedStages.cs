using Youju.Domain.Budget;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>Which stage of the budget that a sentence tells stands in which column of a ledger.</summary>
internal static class StatedStages
{
    /// <param name="isBudget">Whether amounts without a stage are those of a budget.</param>
    public static HashSet<(AmountStage Stage, AmountColumn Column)> OfNextYear(bool isBudget) =>
        [
            (AmountStage.Executed, AmountColumn.PriorAccounts),
            (AmountStage.InitialBudget, AmountColumn.PriorBudget),
            (AmountStage.Budget, AmountColumn.PriorBudget),
            (AmountStage.Amount, isBudget ? AmountColumn.PriorBudget : AmountColumn.PriorAccounts),
        ];

    /// <param name="isBudget">Whether amounts without a stage are those of a budget.</param>
    public static HashSet<(AmountStage Stage, AmountColumn Column)> OfOwnYear(bool isBudget) =>
        [
            (AmountStage.Executed, AmountColumn.Executed),
            (AmountStage.InitialBudget, AmountColumn.Initial),
            (AmountStage.FullBudget, AmountColumn.Adjusted),
            (AmountStage.Amount, isBudget ? AmountColumn.Initial : AmountColumn.Executed),
        ];

    // 年初预算安排428.70万元，其中基本支出301.50万元: the part is of the stage of its whole.
    public static AmountStage FindStage(Statement one, AnalysedText text) =>
        one.Measure != AmountStage.Amount
            ? one.Measure
            : text.FindStatementsBefore(one, before => before.Sentence == one.Sentence)
                .Where(before => before is { IsLevel: true, IsMoney: true })
                .Select(before => before.Measure)
                .FirstOrDefault(stage => stage != AmountStage.Amount);
}
