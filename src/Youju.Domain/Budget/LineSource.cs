namespace Youju.Domain.Budget;

/// <summary>Where an amount of the ledger was taken from.</summary>
public abstract record LineSource
{
    /// <summary>What a person has given as the ground of what was typed; empty where nothing was.</summary>
    public string Ground =>
        this switch
        {
            HandEntered hand => hand.Reason,
            CellSource cell => cell.Correction ?? "",
            _ => "",
        };
}

/// <summary>A cell of an imported file, or a place in its running text.</summary>
/// <param name="Sheet">The sheet, or the title of a table inside a report; empty for running text.</param>
/// <param name="Address">C7, several cells of the sheet as C7 D7, or for running text 第9行.</param>
public sealed record SourcePlace(string File, string Sheet, string Address);

/// <summary>Taken from an imported file: amounts of one row may come from several places.</summary>
public sealed record CellSource(IReadOnlyList<SourcePlace> Places) : LineSource
{
    /// <summary>On what ground a person has changed some of the amounts since; null where all are as the file has them.</summary>
    public string? Correction { get; init; }

    /// <summary>What other papers say otherwise, with their places, in Chinese; null where none does, or a person has decided.</summary>
    public string? Differing { get; init; }

    /// <summary>Behind what papers of one weight say differently, which only a person can decide.</summary>
    public const string Undecided = "待核对";

    public bool IsUndecided => Differing?.Contains(Undecided, StringComparison.Ordinal) == true;

    public CellSource(string file, string sheet, string address)
        : this([new SourcePlace(file, sheet, address)]) { }

    /// <summary>The places of both; cells of one sheet stand together.</summary>
    public CellSource CombineWith(CellSource other)
    {
        var places = Places.ToList();
        foreach (var added in other.Places)
        {
            var at = places.FindIndex(place => place.File == added.File && place.Sheet == added.Sheet);
            if (at < 0)
                places.Add(added);
            else
                places[at] = places[at] with
                {
                    Address = string.Join(' ', places[at].Address.Split(' ').Union([added.Address])),
                };
        }

        return this with
        {
            Places = places,
            Differing = Differing ?? other.Differing,
        };
    }

    public bool Equals(CellSource? other) =>
        other is not null
        && Correction == other.Correction
        && Differing == other.Differing
        && Places.SequenceEqual(other.Places);

    public override int GetHashCode() => HashCode.Combine(Places.Count, Places[0]);
}

/// <summary>Entered by a person, who says on what ground.</summary>
/// <param name="IsIllustrative">The value stands in for one that is not known; it must not reach a real report.</param>
public sealed record HandEntered(string Reason, bool IsIllustrative = false) : LineSource;
