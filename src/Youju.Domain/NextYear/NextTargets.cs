using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Domain.NextYear;

/// <summary>
/// Last year's indicators as the frame of this year's: what was reached is their history, what was aimed at waits
/// to be confirmed, and what people wrote of the result stays behind.
/// </summary>
internal static class NextTargets
{
    public static Targets CarryOver(Targets last, FactStore facts) =>
        new()
        {
            Expected = NextWords.MarkLine(last.Expected, facts),
            Indicators = [.. last.Indicators.Select(indicator => CarryIndicator(indicator, facts))],
            Projects =
            [
                .. last.Projects.Select(project => new ProjectTargets(project.Project)
                {
                    Expected = NextWords.MarkLine(project.Expected, facts),
                    Indicators =
                    [
                        .. project.Indicators.Select(indicator => CarryIndicator(indicator, facts)),
                    ],
                }),
            ],
        };

    private static Indicator CarryIndicator(Indicator indicator, FactStore facts) =>
        indicator with
        {
            History = FindReached(indicator, facts)?.Value,
            Actual = indicator.Actual as BoundActual,
            Deviation = null,
            Measure = null,
        };

    private static Quantity? FindReached(Indicator indicator, FactStore facts) =>
        indicator.Actual switch
        {
            BoundActual bound => facts.FindFact(bound.Fact)?.Quantity,
            EnteredActual entered => entered.Done.Quantity,
            _ => null,
        };
}
