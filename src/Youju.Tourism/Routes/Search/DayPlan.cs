namespace Youju.Tourism.Routes.Search;

/// <summary>The visits of one day in their order, with when each begins and how late it could.</summary>
/// <remarks>Slot 0 is where the day begins, the slot after the last visit is where it ends.</remarks>
internal sealed class DayPlan
{
    private readonly TripProblem problem;
    private readonly TripDay day;
    private readonly int number;
    private int[] visits = new int[16];
    private int[] points = new int[16];
    private int[] leaves = new int[16];
    private int[] latest = new int[16];

    public DayPlan(TripProblem problem, int number)
    {
        (this.problem, this.number) = (problem, number);
        day = problem.Days[number];
        RefreshTimes();
    }

    public int Count { get; private set; }

    /// <summary>When the day's end is reached.</summary>
    public int End { get; private set; }

    public ReadOnlySpan<int> Visits => visits.AsSpan(1, Count);

    /// <summary>Whether nothing in it comes too late; a plan out of order is only held while it is tried.</summary>
    public bool IsFeasible { get; private set; }

    public void CopyFrom(DayPlan other)
    {
        EnsureRoom(other.Count + 2);
        var length = other.Count + 2;
        other.visits.AsSpan(0, length).CopyTo(visits);
        other.points.AsSpan(0, length).CopyTo(points);
        other.leaves.AsSpan(0, length).CopyTo(leaves);
        other.latest.AsSpan(0, length).CopyTo(latest);
        (Count, End, IsFeasible) = (other.Count, other.End, other.IsFeasible);
    }

    /// <summary>Where the visit costs the least time.</summary>
    /// <param name="cost">That time, stay and waiting included.</param>
    /// <returns>The slot after which it goes; -1 where it fits nowhere.</returns>
    public int FindCheapestSlot(int visit, out int cost)
    {
        var (point, stay, window) = ReadVisit(visit);
        var (best, bestCost) = (-1, int.MaxValue);
        var travel = problem.Travel;
        var row = point * problem.Points;
        for (var slot = 0; slot <= Count && leaves[slot] <= window.Close; slot++)
        {
            var here = points[slot] * problem.Points;
            var arrival = leaves[slot] + travel[here + point];
            if (arrival > window.Close)
                continue;
            var next = points[slot + 1];
            var nextArrival = Math.Max(arrival, window.Open) + stay + travel[row + next];
            if (nextArrival > latest[slot + 1])
                continue;
            var added = nextArrival - leaves[slot] - travel[here + next];
            if (added < bestCost)
                (best, bestCost) = (slot, added);
        }

        cost = bestCost;
        return best;
    }

    /// <summary>Whether the visit fits in the place of the one in that slot.</summary>
    public bool CanReplace(int slot, int visit)
    {
        var (point, stay, window) = ReadVisit(visit);
        if (leaves[slot - 1] > window.Close)
            return false;
        var arrival = leaves[slot - 1] + problem.MeasureTravel(points[slot - 1], point);
        return arrival <= window.Close
            && Math.Max(arrival, window.Open) + stay + problem.MeasureTravel(point, points[slot + 1])
                <= latest[slot + 1];
    }

    public int GetVisitAt(int slot) => visits[slot];

    public void InsertAfter(int slot, int visit)
    {
        EnsureRoom(Count + 3);
        Array.Copy(visits, slot + 1, visits, slot + 2, Count - slot);
        visits[slot + 1] = visit;
        Count++;
        RefreshTimes();
    }

    public void ReplaceAt(int slot, int visit)
    {
        visits[slot] = visit;
        RefreshTimes();
    }

    public void RemoveSlots(int first, int length)
    {
        Array.Copy(visits, first + length, visits, first, Count + 1 - first - length);
        Count -= length;
        RefreshTimes();
    }

    private (int Point, int Stay, TripWindow Window) ReadVisit(int visit)
    {
        var asked = problem.Visits[visit];
        return (asked.Point, asked.Stay, asked.Windows[number]);
    }

    private void EnsureRoom(int length)
    {
        if (length <= visits.Length)
            return;
        var room = length * 2;
        Array.Resize(ref visits, room);
        Array.Resize(ref points, room);
        Array.Resize(ref leaves, room);
        Array.Resize(ref latest, room);
    }

    private void RefreshTimes()
    {
        (points[0], leaves[0]) = (day.Start, day.Earliest);
        IsFeasible = true;
        for (var slot = 1; slot <= Count; slot++)
        {
            var (point, stay, window) = ReadVisit(visits[slot]);
            var arrival = leaves[slot - 1] + problem.MeasureTravel(points[slot - 1], point);
            IsFeasible &= arrival <= window.Close;
            points[slot] = point;
            leaves[slot] = Math.Max(arrival, window.Open) + stay;
        }

        points[Count + 1] = day.End;
        End = leaves[Count] + problem.MeasureTravel(points[Count], day.End);
        IsFeasible &= End <= day.Latest;
        latest[Count + 1] = day.Latest;
        for (var slot = Count; slot >= 1; slot--)
        {
            var (point, stay, window) = ReadVisit(visits[slot]);
            var before = latest[slot + 1] - problem.MeasureTravel(point, points[slot + 1]) - stay;
            latest[slot] = Math.Min(window.Close, before);
        }
    }
}
