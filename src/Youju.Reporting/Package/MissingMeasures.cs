using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Gaps;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Package;

/// <summary>What fell short and has no measure, and measures of last year that nobody answered.</summary>
internal static class MissingMeasures
{
    public static IEnumerable<Remark> FindGaps(
        Dossier dossier,
        Pack pack,
        FactStore facts,
        ScoreBook scores
    ) =>
        [
            .. FindDeviations(scores),
            .. from problem in dossier.Targets.Problems
            where string.IsNullOrWhiteSpace(problem.Measure)
            select GapList.CreateGap(GapCodes.ProblemWithoutMeasure, "targets/problems", problem.Text),
            .. from indicator in dossier.Targets.All
            where indicator.Actual is JudgedActual { Result: null }
            select GapList.CreateGap(
                GapCodes.JudgementWithoutResult,
                $"targets/{indicator.Id}",
                indicator.Name
            ),
            .. WatchedAmounts.FindGaps(dossier, pack, facts),
            .. FindUnanswered(dossier, pack.Report.Promises),
        ];

    // Without a deviation the score has remarked on both.
    private static IEnumerable<Remark> FindDeviations(ScoreBook scores) =>
        from score in scores.Overall.Scores
        where score is { NeedsReason: true, Points: not null }
        let indicator = score.Indicator
        where !string.IsNullOrWhiteSpace(indicator.Deviation) && string.IsNullOrWhiteSpace(indicator.Measure)
        select GapList.CreateGap(GapCodes.DeviationWithoutMeasure, $"targets/{indicator.Id}", indicator.Name);

    private static IEnumerable<Remark> FindUnanswered(Dossier dossier, PromiseSource? promises) =>
        promises is null || !dossier.Registers.TryGetValue(promises.Register, out var register)
            ? []
            : from record in register.Records.Values
            where !record.Current.IsWithdrawn && record.Current[promises.Answer] is null
            select GapList.CreateGap(
                GapCodes.PromiseUnanswered,
                $"{promises.Register}/{record.Id}",
                record.Current[promises.Measure] is { } measure ? FieldText.FormatValue(measure) : record.Id,
                register.Definition.Label,
                record.Id
            );
}
