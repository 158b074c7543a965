using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>Takes indicators into the targets: new ones, and others in the place of those they stand for.</summary>
internal sealed class TargetsBuilder(Targets targets)
{
    private readonly List<PlacedIndicator> placed = [.. PlacedIndicator.FromTargets(targets)];

    // Of those in the same place of the list: names are compared with each other far more often than they change.
    private readonly List<string> names = [.. PlacedIndicator.FromTargets(targets).Select(NormaliseName)];
    private readonly Dictionary<(string? Project, string Name), string> idOf = [];
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);

    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public Targets Targets =>
        Updated + Added == 0 ? targets : PlacedIndicator.ReplaceInTargets(targets, placed);

    /// <summary>The indicators that a row may mean: that of its id, or those of its name in its project.</summary>
    public IReadOnlyList<PlacedIndicator> FindMatches(string id, string? project, string name)
    {
        if (id.Length > 0)
            return placed.FindAll(one => one.Indicator.Id == id);
        var plain = RowLabel.NormaliseName(name);
        return [.. placed.Where((one, at) => one.Project == project && names[at] == plain)];
    }

    /// <summary>The earlier row that was about the same indicator, taken or not; null for the first one.</summary>
    public int? FindEarlierRow(string id, int row) => rowOf.TryAdd(id, row) ? null : rowOf[id];

    public void AddOrUpdate(PlacedIndicator now)
    {
        var at = placed.FindIndex(one => one.Indicator.Id == now.Indicator.Id);
        if (at < 0)
            AddIndicator(now);
        else if (placed[at] == now)
            Unchanged++;
        else
            (placed[at], names[at], Updated) = (now, NormaliseName(now), Updated + 1);
    }

    /// <summary>The id of an indicator that is new; that of an earlier row for the same one, even where that row was not taken.</summary>
    public string AssignId(string? project, string name)
    {
        var called = (project, RowLabel.NormaliseName(name));
        if (idOf.TryGetValue(called, out var given))
            return given;
        var number = placed.Count + 1;
        while (!IsFreeId(FormatIndicatorId(number)))
            number++;
        return idOf[called] = FormatIndicatorId(number);
    }

    private void AddIndicator(PlacedIndicator now)
    {
        placed.Add(now);
        names.Add(NormaliseName(now));
        Added++;
    }

    private bool IsFreeId(string id) =>
        !rowOf.ContainsKey(id) && !placed.Exists(one => one.Indicator.Id == id);

    private static string NormaliseName(PlacedIndicator one) => RowLabel.NormaliseName(one.Indicator.Name);

    private static string FormatIndicatorId(int number) =>
        $"indicator-{number.ToString("000", CultureInfo.InvariantCulture)}";
}
