using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>The units that work here, one below the other.</summary>
/// <param name="by">Who changes it.</param>
public sealed class UnitTree(DatabasePlace database, TimeProvider clock, string by)
{
    private const int Deepest = 16;
    private const string Placed = "unit";
    private const string Removed = "unit-out";

    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>All units, in the order of their names.</summary>
    public IReadOnlyList<UnitLine> ListUnits() =>
        writer.ReadTables(context =>
            context
                .Units.AsNoTracking()
                .OrderBy(row => row.Name)
                .Select(row => new UnitLine(row.Id, row.Name, row.Parent))
                .ToList()
        );

    /// <summary>What the log says where a unit was placed, or taken out.</summary>
    internal static readonly string[] Verbs = [Placed, Removed];

    internal static Func<string, IReadOnlyList<string>> ReadChains(WorkbenchContext context)
    {
        var parents = context
            .Units.AsNoTracking()
            .ToDictionary(row => row.Id, row => row.Parent, StringComparer.Ordinal);
        var chains = new ConcurrentDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        return unit => chains.GetOrAdd(unit, one => FollowChain(one, id => parents.GetValueOrDefault(id)));
    }

    /// <summary>For the id of any unit that unit and those above it, as the tree stands now.</summary>
    public Func<string, IReadOnlyList<string>> ReadChains() => writer.ReadTables(ReadChains);

    /// <summary>Whether others stand below a unit.</summary>
    public bool HasUnitsBelow(string id) =>
        writer.ReadTables(context => context.Units.Any(row => row.Parent == id));

    /// <summary>A unit and those above it, itself first; itself alone where the tree does not have it.</summary>
    public IReadOnlyList<string> FindChain(string id) =>
        writer.ReadTables(context => FollowChain(id, one => FindParent(context, one)));

    /// <summary>Puts units into the tree by their names, or under another one if they are there already.</summary>
    /// <param name="units">Each with the name of the one above it, which comes before it or is there; null for the top.</param>
    /// <returns>How many are new.</returns>
    /// <exception cref="DossierException">A name is none, one above is missing, or a unit would stand below itself.</exception>
    public int PlaceUnits(IReadOnlyList<(string Name, string? Parent)> units)
    {
        var added = 0;
        writer.WriteTables(context =>
        {
            var known = context.Units.ToDictionary(row => row.Id, StringComparer.Ordinal);
            var lines = new List<(string, string, string)>();
            foreach (var (name, parent) in units)
            {
                var isNew = PlaceUnit(context, known, name.Trim(), parent?.Trim());
                added += isNew ? 1 : 0;
                lines.Add(
                    (Placed, UnitId.FromName(name).ToString(), $"{name.Trim()} 属于 {parent ?? "（最上级）"}")
                );
            }

            return lines;
        });
        return added;
    }

    /// <summary>Takes a unit out of the tree; its dossiers stay.</summary>
    /// <exception cref="DossierException">There is none, or others stand below it, or people have roles in it.</exception>
    public void RemoveUnit(string id) =>
        writer.WriteTables(context =>
        {
            var row = context.Units.SingleOrDefault(unit => unit.Id == id)
                ?? throw new DossierException("没有这个单位，或者它已经移出。");
            if (context.Units.Any(unit => unit.Parent == id))
                throw new DossierException($"“{row.Name}”下面还有单位，请先把它们移到别处。");
            if (context.Grants.Any(grant => grant.Unit == id))
                throw new DossierException($"还有人在“{row.Name}”有角色，请先收回。");
            if (context.Dossiers.Any(dossier => dossier.Id.StartsWith(id + "-")))
                throw new DossierException($"“{row.Name}”有年度档案，不能移出。");
            context.Units.Remove(row);
            return [(Removed, id, row.Name)];
        });

    /// <summary>Puts every unit that has a dossier, and is not in the tree yet, to its top.</summary>
    public void AdoptUnits() =>
        writer.WriteTables(context =>
        {
            var known = context.Units.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            var found = context
                .Dossiers.AsNoTracking()
                .Select(row => new { row.Id, row.Unit })
                .AsEnumerable()
                .Select(row => (Id: ReadUnit(row.Id), Name: row.Unit))
                .DistinctBy(unit => unit.Id)
                .Where(unit => !known.Contains(unit.Id))
                .ToList();
            context.Units.AddRange(found.Select(unit => new UnitRow { Id = unit.Id, Name = unit.Name }));
            return found.Select(unit => (Placed, unit.Id, $"{unit.Name} 已有年度档案"));
        });

    /// <summary>The unit's id in the key of a dossier: what stands before the year.</summary>
    public static string ReadUnit(string dossier) => dossier[..Math.Max(0, dossier.LastIndexOf('-'))];

    private static List<string> FollowChain(string id, Func<string, string?> findParent)
    {
        var chain = new List<string> { id };
        while (chain.Count < Deepest && findParent(chain[^1]) is { } parent)
            chain.Add(parent);
        return chain;
    }

    private static string? FindParent(WorkbenchContext context, string id) =>
        context.Units.AsNoTracking().Where(row => row.Id == id).Select(row => row.Parent).SingleOrDefault();

    private static bool PlaceUnit(
        WorkbenchContext context,
        Dictionary<string, UnitRow> known,
        string name,
        string? parent
    )
    {
        if (name.Length is 0 or > 80)
            throw new DossierException("单位名称要写 1 到 80 个字。");
        var above = string.IsNullOrEmpty(parent) ? null : FindByName(known, parent);
        if (above is null && !string.IsNullOrEmpty(parent))
            throw new DossierException(
                $"“{name}”的上级单位“{parent}”还没有。请先加上级单位，或者把它写在前面的行里。"
            );
        var standing = FindByName(known, name);
        if (standing is not null)
        {
            RefuseCircle(known, standing, above);
            standing.Parent = above?.Id;
            return false;
        }

        var id = UnitId.FromName(name).ToString();
        known[id] = context
            .Units.Add(
                new()
                {
                    Id = id,
                    Name = name,
                    Parent = above?.Id,
                }
            )
            .Entity;
        return true;
    }

    private static UnitRow? FindByName(Dictionary<string, UnitRow> known, string name) =>
        known.GetValueOrDefault(UnitId.FromName(name).ToString())
        ?? known.Values.FirstOrDefault(row => row.Name == name);

    private static void RefuseCircle(Dictionary<string, UnitRow> known, UnitRow unit, UnitRow? above)
    {
        for (var at = above; at is not null; at = at.Parent is { } up ? known.GetValueOrDefault(up) : null)
            if (at.Id == unit.Id)
                throw new DossierException($"“{unit.Name}”不能放在自己下面。");
    }
}
