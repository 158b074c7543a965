namespace Youju.Domain.Budget;

/// <summary>The amounts executed in the course of a year, by the day up to which each counts.</summary>
public sealed class ExecutionHistory(IReadOnlyList<ExecutionReading> readings)
{
    private readonly List<ExecutionReading> kept = [.. readings];
    private readonly List<(ExecutionReading Before, ExecutionReading Now)> replaced = [];

    /// <summary>By day; those of one day in the order in which they were taken.</summary>
    public IReadOnlyList<ExecutionReading> Readings => [.. kept.OrderBy(reading => reading.Date)];

    /// <summary>Readings of one day and one thing that differ; the later taken stands.</summary>
    public IReadOnlyList<(ExecutionReading Before, ExecutionReading Now)> Replaced => replaced;

    /// <summary>Keeps a reading beside those of other days.</summary>
    public void AddReading(ExecutionReading reading)
    {
        var at = kept.FindIndex(one => one.Date == reading.Date && one.Place == reading.Place);
        if (at < 0)
        {
            kept.Add(reading);
            return;
        }

        if (kept[at].Executed != reading.Executed)
            replaced.Add((kept[at], reading));
        kept[at] = reading with { Adjusted = reading.Adjusted ?? kept[at].Adjusted };
    }

    /// <summary>What was read of a thing for one day; null where nothing was.</summary>
    public ExecutionReading? FindReading(DateOnly date, ExecutionPlace place) =>
        kept.Find(reading => reading.Date == date && reading.Place == place);

    /// <summary>The last reading of a thing; null where there is none.</summary>
    public ExecutionReading? FindLatest(ExecutionPlace place) =>
        kept.FindAll(reading => reading.Place == place).MaxBy(reading => reading.Date);

    /// <summary>What had been spent of a project, day by day; the money of its parts is added, a whole beside its parts is not.</summary>
    public IReadOnlyList<(DateOnly Date, Amount Executed)> SumProject(string project) =>
        [
            .. from reading in kept
            where reading.Place.Project == project
            group reading by reading.Date into day
            orderby day.Key
            select (day.Key, SumParts([.. day])),
        ];

    private static Amount SumParts(List<ExecutionReading> day) =>
        day.Where(one => !day.Exists(other => one.Place.Contains(other.Place)))
            .Select(one => one.ExecutedAmount)
            .Aggregate((sum, one) => sum + one);
}
