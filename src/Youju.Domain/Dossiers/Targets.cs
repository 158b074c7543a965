using Youju.Domain.Facts;
using Youju.Domain.Indicators;

namespace Youju.Domain.Dossiers;

/// <summary>What the year aimed at and what became of it.</summary>
public sealed record Targets
{
    /// <summary>年度总体目标：预期目标</summary>
    public string? Expected { get; init; }

    /// <summary>年度总体目标：实际完成情况</summary>
    public string? Achieved { get; init; }

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Why the budget was not spent as planned, where it was not.</summary>
    public Explanation? Execution { get; init; }

    /// <summary>What projects aimed at, each in a form of its own.</summary>
    public IReadOnlyList<ProjectTargets> Projects { get; init; } = [];

    /// <summary>存在的问题: what fell short beside the indicators, each with its measure.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The indicators of the overall form and of all projects.</summary>
    public IEnumerable<Indicator> All =>
        Indicators.Concat(Projects.SelectMany(project => project.Indicators));

    /// <summary>The stored files that values of indicators name, with their place in Chinese.</summary>
    public IEnumerable<(string Place, string Sha256)> EvidenceUsed =>
        from named in All.Select(indicator => (Place: $"指标“{indicator.Name}”", indicator.Actual))
            .Concat(
                Common.Select(judged => (Place: $"共性指标“{judged.Key}”", Actual: (Actual?)judged.Value))
            )
        let sha256 = named.Actual switch
        {
            EnteredActual entered => entered.Evidence,
            JudgedActual judged => judged.Evidence,
            _ => null,
        }
        where sha256 is not null
        select (named.Place, sha256);

    /// <summary>The values that were entered with an indicator, as facts that others may use: <c>targets.satisfaction</c>.</summary>
    public IEnumerable<EnteredFormula> Entered =>
        from indicator in All
        let entered = indicator.Actual as EnteredActual
        where entered is not null
        select new EnteredFormula(
            DossierKey.FromIndicatorValue(indicator.Id).ToString(),
            indicator.Name,
            entered.Done.Quantity,
            entered.Reason,
            entered.Evidence
        )
        {
            IsIllustrative = entered.IsIllustrative,
        };

    /// <summary>Why amounts that the packs watch are off their plan.</summary>
    public IReadOnlyList<DeviationReason> Reasons { get; init; } = [];

    /// <summary>What people judged of the common indicators, by their id.</summary>
    public IReadOnlyDictionary<string, JudgedActual> Common { get; init; } =
        new Dictionary<string, JudgedActual>();
}
