namespace Youju.Domain.Figures;

/// <summary>Whole numbers printed among decimals: 11 beside 2.85 is 11.00, for authors drop .00 but no other digits.</summary>
public static class WholeNumbers
{
    /// <summary>The figures, whole ones read to the finest step of their companions; as they are where all
    /// companions are whole too.</summary>
    public static IReadOnlyList<PrintedFigure> AlignToCompanions(
        IReadOnlyList<PrintedFigure> figures,
        IReadOnlyList<PrintedFigure> companions
    )
    {
        var decimals = companions
            .Where(companion => companion is { Qualifier: Qualifier.Rounded, Grain: < 1 })
            .ToList();
        if (decimals.Count == 0)
            return figures;
        var finest = decimals.Min(companion => companion.Grain * companion.Scale);
        return
        [
            .. figures.Select(figure =>
                figure is { Qualifier: Qualifier.Rounded, Grain: >= 1 }
                    ? figure.WithFinerGrain(finest)
                    : figure
            ),
        ];
    }
}
