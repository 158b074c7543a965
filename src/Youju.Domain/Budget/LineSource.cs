namespace Youju.Domain.Budget;

/// <summary>Where an amount of the ledger was taken from.</summary>
public abstract record LineSource;

/// <summary>A cell of an imported file, or a place in its running text.</summary>
/// <param name="Sheet">The sheet, or the title of a table inside a report; empty for running text.</param>
/// <param name="Address">C7, or for running text 第9行.</param>
public sealed record CellSource(string File, string Sheet, string Address) : LineSource
{
    private const char Between = '；';

    /// <summary>Both places: cells of one sheet after one another, files and sheets parted alike.</summary>
    public CellSource CombineWith(CellSource other)
    {
        var places = SplitPlaces().ToList();
        var at = places.FindIndex(place => place.File == other.File && place.Sheet == other.Sheet);
        if (at < 0)
            places.Add(other);
        else
            places[at] = places[at] with
            {
                Address = string.Join(' ', places[at].Address.Split(' ').Union([other.Address])),
            };
        return new(
            JoinParts(places, place => place.File),
            JoinParts(places, place => place.Sheet),
            JoinParts(places, place => place.Address)
        );
    }

    /// <summary>Each place on its own, where several stand side by side.</summary>
    public IEnumerable<CellSource> SplitPlaces()
    {
        var (files, sheets, cells) = (File.Split(Between), Sheet.Split(Between), Address.Split(Between));
        return files.Length == sheets.Length && files.Length == cells.Length
            ? files.Select((file, at) => new CellSource(file, sheets[at], cells[at]))
            : [this];
    }

    private static string JoinParts(IEnumerable<CellSource> places, Func<CellSource, string> part) =>
        string.Join(Between, places.Select(part));
}

/// <summary>Entered by a person, who says on what ground.</summary>
/// <param name="IsIllustrative">The value stands in for one that is not known; it must not reach a real report.</param>
public sealed record HandEntered(string Reason, bool IsIllustrative = false) : LineSource;
