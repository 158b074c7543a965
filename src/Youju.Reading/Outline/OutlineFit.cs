using Youju.Packs.Definitions;

namespace Youju.Reading.Outline;

/// <summary>What speaks for holding a report against an outline whose title words it has.</summary>
/// <param name="Chapters">The chapters found, each with a heading of its own, in the order of the outline.</param>
/// <param name="Missing">The chapters that the outline demands and no heading names.</param>
public sealed record OutlineFit(
    ReportOutline Outline,
    IReadOnlyList<FoundChapter> Chapters,
    IReadOnlyList<OutlineChapter> Missing,
    PlaceEvidence Place
)
{
    /// <summary>How many chapters speak for it; those that only this outline has count double.</summary>
    public int Weight => Chapters.Sum(chapter => chapter.Chapter.IsCharacteristic ? 2 : 1);

    /// <summary>Whether its chapters may be demanded: half of them must be there; of an outline of
    /// some place, where the report does not tell its own, three of four and half of those that only this outline has.</summary>
    public bool FitsWell =>
        Place switch
        {
            PlaceEvidence.Asserted => true,
            PlaceEvidence.Named => HasHalf(_ => true),
            PlaceEvidence.Another => false,
            PlaceEvidence.Unknown => 4 * Missing.Count <= Demanded
                && HasHalf(chapter => chapter.IsCharacteristic),
            _ => HasHalf(_ => true) && HasHalf(chapter => chapter.IsCharacteristic),
        };

    /// <summary>Whether it may be named at all: where the place is not known, something of its own must tell it from others.</summary>
    public bool IsPossible =>
        Place != PlaceEvidence.Another
        && (Place != PlaceEvidence.Unknown || Outline.Chapters.Any(chapter => chapter.IsCharacteristic));

    private int Demanded => Outline.Chapters.Count(chapter => chapter.Required);

    private bool HasHalf(Func<OutlineChapter, bool> counts)
    {
        var demanded = Outline.Chapters.Count(chapter => chapter.Required && counts(chapter));
        return demanded > 0 && 2 * Missing.Count(counts) <= demanded;
    }
}

/// <summary>How the place of a report agrees with the places of an outline, the strongest first.</summary>
public enum PlaceEvidence
{
    /// <summary>The caller has named a pack that is made for the outline's place.</summary>
    Asserted,

    /// <summary>The report names a town of the place, or a notice of it.</summary>
    Named,

    /// <summary>The outline is in use in the whole country.</summary>
    Everywhere,

    /// <summary>The report does not tell where it comes from.</summary>
    Unknown,

    /// <summary>The report comes from somewhere else.</summary>
    Another,
}
