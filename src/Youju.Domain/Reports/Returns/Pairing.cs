namespace Youju.Domain.Reports.Returns;

/// <summary>Which block or row of one wording became which of another.</summary>
/// <param name="RightOf">For each item on the left its partner on the right, or -1.</param>
/// <param name="Moved">The items on the left whose partner stands out of order.</param>
internal sealed record Pairing(int[] RightOf, HashSet<int> Moved)
{
    /// <summary>For each item on the right its partner on the left, or -1.</summary>
    public int[] FindLeftPartners(int count)
    {
        var left = new int[count];
        Array.Fill(left, -1);
        for (var at = 0; at < RightOf.Length; at++)
            if (RightOf[at] >= 0)
                left[RightOf[at]] = at;
        return left;
    }
}

/// <summary>A block or a row as it is compared.</summary>
/// <param name="Kind">Only items of one kind can be partners.</param>
/// <param name="Pattern">Equal for items that differ in their figures only.</param>
internal sealed record AlignedItem(char Kind, string Pattern, string Words)
{
    private LetterPairProfile? likeness;

    public string Identity => Kind + Pattern;

    public decimal MeasureLikeness(AlignedItem other) =>
        Kind != other.Kind ? 0
        : Pattern == other.Pattern ? 1
        : (likeness ??= new(Words)).MeasureLikeness(other.likeness ??= new(other.Words));
}
