namespace Youju.Tourism.Routes.Search;

/// <summary>What the search does to a plan: take out, put in, exchange.</summary>
internal sealed class TripMoves
{
    private const int LongestString = 6;
    private readonly TripProblem problem;
    private readonly SeededDice dice;
    private readonly int[] order;
    private readonly double[] ranks;

    public TripMoves(TripProblem problem, SeededDice dice)
    {
        (this.problem, this.dice) = (problem, dice);
        order = [.. Enumerable.Range(0, problem.Visits.Length)];
        ranks = new double[problem.Visits.Length];
    }

    /// <summary>Makes room: a string of neighbours goes, or what stands in the way of a stop that is forced in.</summary>
    public void ShakePlan(TripPlan plan)
    {
        var strings = 1 + dice.RollBelow(plan.Days.Length);
        for (var round = 0; round < strings; round++)
        {
            var day = dice.RollBelow(plan.Days.Length);
            if (dice.RollBelow(3) == 0)
                ForceVisit(plan, day);
            else
                RemoveString(plan, day);
        }
    }

    /// <summary>Puts in what fits, one after the other in a random manner of ranking, and then exchanges.</summary>
    public void FillPlan(TripPlan plan)
    {
        RankVisits();
        foreach (var visit in order)
        {
            // Now and then one is passed over, so that the same hole is not always filled alike.
            if (plan.IsOut(visit) && dice.RollBelow(32) != 0)
                plan.TryInsertVisit(visit);
        }

        while (ExchangeVisits(plan))
        {
            foreach (var visit in order)
            {
                if (plan.IsOut(visit))
                    plan.TryInsertVisit(visit);
            }
        }
    }

    private void RemoveString(TripPlan plan, int day)
    {
        var count = plan.Days[day].Count;
        if (count == 0)
            return;
        var length = 1 + dice.RollBelow(Math.Min(LongestString, count));
        plan.RemoveVisits(day, 1 + dice.RollBelow(count - length + 1), length);
    }

    // A stop that fits nowhere goes in all the same, and its neighbours leave until the day works again.
    private void ForceVisit(TripPlan plan, int day)
    {
        var visit = dice.RollBelow(problem.Visits.Length);
        var window = problem.Visits[visit].Windows[day];
        if (!plan.IsOut(visit) || window.Close < window.Open)
            return;
        var at = dice.RollBelow(plan.Days[day].Count + 1);
        plan.InsertVisit(day, at, visit);
        var slot = at + 1;
        while (!plan.Days[day].IsFeasible && plan.Days[day].Count > 1)
        {
            var isBehind = slot == 1 || (slot < plan.Days[day].Count && dice.RollBelow(2) == 0);
            plan.RemoveVisits(day, isBehind ? slot + 1 : slot - 1, 1);
            slot -= isBehind ? 0 : 1;
        }

        if (!plan.Days[day].IsFeasible)
            plan.RemoveVisits(day, 1, 1);
    }

    private void RankVisits()
    {
        var manner = dice.RollBelow(5);
        var noise = dice.RollShare();
        for (var visit = 0; visit < ranks.Length; visit++)
        {
            order[visit] = visit;
            ranks[visit] = RankVisit(visit, manner) * (1 + (noise * (dice.RollShare() - 0.5)));
        }

        Array.Sort(ranks, order);
    }

    // The smaller the rank, the sooner its turn.
    private double RankVisit(int visit, int manner)
    {
        var asked = problem.Visits[visit];
        return manner switch
        {
            0 => -problem.Gains[visit],
            1 => -problem.Gains[visit] / (1.0 + asked.Stay),
            2 => asked.Windows.Min(window => window.Close),
            3 => asked.Windows.Max(window => window.Close - window.Open) / (1.0 + problem.Gains[visit]),
            _ => -dice.RollShare(),
        };
    }

    private bool ExchangeVisits(TripPlan plan)
    {
        var isBetter = false;
        foreach (var visit in order)
        {
            if (plan.IsOut(visit) && FindExchange(plan, visit) is (var day, var slot))
            {
                plan.ReplaceVisit(day, slot, visit);
                isBetter = true;
            }
        }

        return isBetter;
    }

    // The poorest visit that this one can stand for.
    private (int Day, int Slot)? FindExchange(TripPlan plan, int visit)
    {
        (int, int)? best = null;
        var least = problem.Gains[visit];
        for (var number = 0; number < plan.Days.Length; number++)
        {
            var day = plan.Days[number];
            for (var slot = 1; slot <= day.Count; slot++)
            {
                var gain = problem.Gains[day.GetVisitAt(slot)];
                if (gain < least && day.CanReplace(slot, visit))
                    (best, least) = ((number, slot), gain);
            }
        }

        return best;
    }
}
