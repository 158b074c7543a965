using System.Globalization;
using Youju.Checking.Tables;
using Youju.Domain.Dossiers;

namespace Youju.Import.Indicators;

/// <summary>Takes indicators into the targets: new ones, and others in the place of those they stand for.</summary>
internal sealed class IndicatorTaker(Targets targets)
{
    private readonly List<PlacedIndicator> placed = [.. PlacedIndicator.Of(targets)];
    private readonly Dictionary<(string? Project, string Name), string> idOf = [];
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);

    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public Targets Targets => Updated + Added == 0 ? targets : PlacedIndicator.Put(targets, placed);

    /// <summary>The indicators that a row may mean: that of its id, or those of its name in its project.</summary>
    public IReadOnlyList<PlacedIndicator> Find(string id, string? project, string name) => id.Length > 0
        ? placed.FindAll(one => one.Indicator.Id == id)
        : placed.FindAll(one => one.Project == project && RowLabel.Plain(one.Indicator.Name) == RowLabel.Plain(name));

    /// <summary>The earlier row that was about the same indicator, taken or not; null for the first one.</summary>
    public int? Earlier(string id, int row) => rowOf.TryAdd(id, row) ? null : rowOf[id];

    public void Take(PlacedIndicator now)
    {
        var at = placed.FindIndex(one => one.Indicator.Id == now.Indicator.Id);
        if (at < 0) Add(now);
        else if (placed[at] == now) Unchanged++;
        else (placed[at], Updated) = (now, Updated + 1);
    }

    /// <summary>The id of an indicator that is new; that of an earlier row for the same one, even where that row was not taken.</summary>
    public string NextId(string? project, string name)
    {
        if (idOf.TryGetValue((project, RowLabel.Plain(name)), out var given)) return given;
        var number = placed.Count + 1;
        while (rowOf.ContainsKey(Id(number)) || placed.Exists(one => one.Indicator.Id == Id(number))) number++;
        return idOf[(project, RowLabel.Plain(name))] = Id(number);
    }

    private void Add(PlacedIndicator now)
    {
        placed.Add(now);
        Added++;
    }

    private static string Id(int number) => $"indicator-{number.ToString("000", CultureInfo.InvariantCulture)}";
}
