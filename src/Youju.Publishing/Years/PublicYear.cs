using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions;
using Youju.Publishing.Manifests;

namespace Youju.Publishing.Years;

/// <summary>A unit's year as the public may know it: what an edition is made of.</summary>
/// <param name="Dossier">As it was redacted.</param>
public sealed record PublicYear(Dossier Dossier, EditionTerms Terms)
{
    /// <summary>Under which terms others may use it.</summary>
    public PublicationLicence Licence { get; init; } = new();

    /// <summary>Every figure that is known, in the order of the keys.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The chain behind a figure; null where there is none.</summary>
    public Func<string, FactTrace?> FindTrace { get; init; } = _ => null;

    /// <summary>What a figure is called.</summary>
    public Func<string, string> NameFigure { get; init; } = key => key;

    /// <summary>How the papers of the year print a quantity, so that pages and tables print it alike: 99.24%, 30万余人次.</summary>
    public Func<Quantity, string> Print { get; init; } = quantity => quantity.ToChineseText();

    /// <summary>The keys of the figures that the papers print.</summary>
    public IReadOnlyCollection<string> PrintedKeys { get; init; } = [];

    /// <summary>The sheet of the whole unit; null where no pack says how to score.</summary>
    public ScoreSheet? Overall { get; init; }

    /// <summary>The sheets of the projects, by their name.</summary>
    public IReadOnlyDictionary<string, ScoreSheet> Projects { get; init; } =
        new Dictionary<string, ScoreSheet>();

    /// <summary>The classes on which indicators hang, by key.</summary>
    public IReadOnlyDictionary<string, string> ClassLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>Writes the papers as files, each page with the code of the edition below it: report.docx and what it is called.</summary>
    public Func<EditionMark, IReadOnlyList<PublicPaper>> WritePapers { get; init; } = _ => [];

    /// <summary>≥25万人次, or the words of an indicator that has no figure.</summary>
    internal string PrintTarget(Indicator indicator) =>
        indicator.Target is { } target && indicator.Direction != TargetDirection.Qualitative
            ? indicator.Direction.ToSignText() + Print(Quantity.FromExactValue(target, indicator.Unit))
            : indicator.TargetText ?? "";

    internal string PrintDone(IndicatorScore score) =>
        score.Done is { } done ? Print(done)
        : score.Indicator.Actual is JudgedActual { Result: { } result } ? result
        : "没有实际值";

    /// <param name="share">1 for all of it.</param>
    internal string PrintShare(decimal share) =>
        Print(Quantity.FromExactValue(share * 100, Domain.Figures.Unit.Percent));

    public string Unit => Dossier.Unit.Name;

    public string UnitId => Dossier.Unit.Identity.ToString();

    public int Year => Dossier.Year;

    /// <summary>A fact by its key; null where it is not known.</summary>
    public Fact? FindFact(string key) => Facts.FirstOrDefault(fact => fact.Key == key);

    /// <summary>An amount of the ledger in yuan; null where it is not known.</summary>
    public decimal? FindAmount(string item, AmountColumn column) =>
        FindFact(DossierKey.FromAmount(item, column).ToString())?.Quantity?.Value;

    /// <summary>Every indicator with its points, the unit's own first, then project by project.</summary>
    public IEnumerable<(string? Project, IndicatorScore Score)> ListScores() =>
        (Overall?.Scores ?? [])
            .Select(score => ((string?)null, score))
            .Concat(
                Projects.SelectMany(project =>
                    project.Value.Scores.Select(score => ((string?)project.Key, score))
                )
            );
}

/// <summary>The code of an edition as its pages bear it.</summary>
/// <param name="Words">For people: 验真码 7f3a·91c2·0be4.</param>
/// <param name="CameraText">For cameras: youju:public:unit:2024:1:7f3a91c20be4.</param>
public sealed record EditionMark(string Words, string CameraText);

/// <summary>A paper of the edition.</summary>
/// <param name="Path">The name of its file.</param>
public sealed record PublicPaper(string Path, string Title, byte[] Content);
