namespace Youju.Tourism.Routes.Search;

/// <summary>All days of a trip as far as it is planned, and the visits that are left out.</summary>
internal sealed class TripPlan
{
    private readonly TripProblem problem;
    private readonly bool[] isVisited;

    public TripPlan(TripProblem problem)
    {
        this.problem = problem;
        isVisited = new bool[problem.Stops.Count];
        Days = [.. Enumerable.Range(0, problem.Days.Count).Select(number => new DayPlan(problem, number))];
    }

    public DayPlan[] Days { get; }

    /// <summary>What all visits add, kept stops beyond their score.</summary>
    public long Gain { get; private set; }

    /// <summary>How long all days last together.</summary>
    public long Time => Days.Sum(day => (long)day.End);

    public bool IsOut(int visit) => !isVisited[problem.Visits[visit].Stop];

    public void CopyFrom(TripPlan other)
    {
        for (var number = 0; number < Days.Length; number++)
            Days[number].CopyFrom(other.Days[number]);
        other.isVisited.CopyTo(isVisited, 0);
        Gain = other.Gain;
    }

    /// <summary>Puts the visit where it costs the least, on whichever day that is.</summary>
    public bool TryInsertVisit(int visit)
    {
        var (best, slot, least) = (-1, -1, int.MaxValue);
        for (var number = 0; number < Days.Length; number++)
        {
            if (Days[number].FindCheapestSlot(visit, out var cost) is var found and >= 0 && cost < least)
                (best, slot, least) = (number, found, cost);
        }

        if (best >= 0)
            InsertVisit(best, slot, visit);
        return best >= 0;
    }

    public void InsertVisit(int day, int slot, int visit)
    {
        Days[day].InsertAfter(slot, visit);
        CountVisit(visit, sign: 1);
    }

    public void ReplaceVisit(int day, int slot, int visit)
    {
        CountVisit(Days[day].GetVisitAt(slot), sign: -1);
        Days[day].ReplaceAt(slot, visit);
        CountVisit(visit, sign: 1);
    }

    public void RemoveVisits(int day, int first, int length)
    {
        for (var slot = first; slot < first + length; slot++)
            CountVisit(Days[day].GetVisitAt(slot), sign: -1);
        Days[day].RemoveSlots(first, length);
    }

    private void CountVisit(int visit, int sign)
    {
        isVisited[problem.Visits[visit].Stop] = sign > 0;
        Gain += sign * problem.Gains[visit];
    }
}
