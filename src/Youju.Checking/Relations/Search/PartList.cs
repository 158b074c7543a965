using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The parts of one list in the order of the text, while it is gathered; filled anew for each list.</summary>
/// <remarks>A list that is gathered backwards grows from the end of its room to the front.</remarks>
internal sealed class PartList
{
    private const int Room = PartStream.MostParts;

    private readonly ClauseFigure[] parts = new ClauseFigure[Room];
    private readonly int[] signs = new int[Room];
    private bool isBackward;

    public int Count { get; private set; }

    public double Sum { get; private set; }

    /// <summary>The first that was picked.</summary>
    public ClauseFigure Nearest => parts[isBackward ? Room - 1 : 0];

    /// <summary>The last that was picked.</summary>
    public ClauseFigure Latest => parts[isBackward ? Room - Count : Count - 1];

    private int Start => isBackward ? Room - Count : 0;

    public void Clear(ListForm direction)
    {
        (Count, Sum) = (0, 0);
        isBackward = direction == ListForm.Backward;
    }

    public void Add(ClauseFigure part, int sign)
    {
        var index = isBackward ? Room - 1 - Count : Count;
        (parts[index], signs[index]) = (part, sign);
        Count++;
        Sum += sign * part.Value;
    }

    /// <summary>Whether they make up a total but for one whose point was moved.</summary>
    public bool FitsWithShift(double total, double half)
    {
        for (var index = Start; index < Start + Count; index++)
        {
            if (Slips.IsShiftedPart(parts[index].Value, Sum, total, half * (Count + 1)))
                return true;
        }

        return false;
    }

    public BindingDraft Draft(RelationType type, ListForm form) =>
        new(type, parts.AsSpan(Start, Count))
        {
            Form = form,
            Signs = type == RelationType.ChangeSum ? signs.AsSpan(Start, Count) : [],
        };
}
