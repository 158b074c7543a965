using Google.OrTools.ConstraintSolver;
using Google.Protobuf.WellKnownTypes;
using Youju.Tourism.Routes.Search;

namespace Youju.Routes;

/// <summary>The same problem before OR-Tools, set as its own pages advise: a visit may be dropped at the cost of its score.</summary>
/// <remarks>How heavy the score weighs against travel decides much: this weight did best of those tried.</remarks>
internal static class OtherSolver
{
    private const long ScoreWeight = 1000;

    /// <returns>The points of each day in their order; none where nothing was found.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> FindRoutes(TripProblem problem, double seconds)
    {
        using var manager = new RoutingIndexManager(problem.Points, problem.Days.Count, 0);
        using var model = new RoutingModel(manager);
        var stays = new long[problem.Points];
        foreach (var stop in problem.Stops)
            stays[stop.Point] = stop.Stay;
        var travel = model.RegisterTransitCallback((from, to) => MeasureTravel(problem, manager, from, to));
        var time = model.RegisterTransitCallback(
            (from, to) => MeasureTravel(problem, manager, from, to) + stays[manager.IndexToNode(from)]
        );
        model.SetArcCostEvaluatorOfAllVehicles(travel);
        var day = problem.Days[0];
        model.AddDimension(time, day.Latest, day.Latest, fix_start_cumul_to_zero: false, "time");
        AddStops(problem, manager, model);
        using var solution = model.SolveWithParameters(ChooseSearch(seconds));
        return solution is null
            ? []
            :
            [
                .. Enumerable
                    .Range(0, problem.Days.Count)
                    .Select(vehicle => ReadRoute(manager, model, solution, vehicle)),
            ];
    }

    private static void AddStops(TripProblem problem, RoutingIndexManager manager, RoutingModel model)
    {
        var time = model.GetMutableDimension("time");
        foreach (var stop in problem.Stops)
        {
            var index = manager.NodeToIndex(stop.Point);
            var window = stop.Windows[0][0];
            model.AddDisjunction([index], stop.Score * ScoreWeight);
            // One that closes before it opens can never be visited.
            if (window.Close >= window.Open)
                time.CumulVar(index).SetRange(window.Open, Math.Min(window.Close, problem.Days[0].Latest));
        }
    }

    private static RoutingSearchParameters ChooseSearch(double seconds)
    {
        var search = operations_research_constraint_solver.DefaultRoutingSearchParameters();
        search.FirstSolutionStrategy = FirstSolutionStrategy.Types.Value.ParallelCheapestInsertion;
        search.LocalSearchMetaheuristic = LocalSearchMetaheuristic.Types.Value.TabuSearch;
        search.TimeLimit = Duration.FromTimeSpan(TimeSpan.FromSeconds(seconds));
        return search;
    }

    private static long MeasureTravel(TripProblem problem, RoutingIndexManager manager, long from, long to) =>
        problem.MeasureTravel(manager.IndexToNode(from), manager.IndexToNode(to));

    private static List<int> ReadRoute(
        RoutingIndexManager manager,
        RoutingModel model,
        Assignment solution,
        int vehicle
    )
    {
        var route = new List<int>();
        for (var index = solution.Value(model.NextVar(model.Start(vehicle))); !model.IsEnd(index); )
        {
            route.Add(manager.IndexToNode(index));
            index = solution.Value(model.NextVar(index));
        }

        return route;
    }
}
