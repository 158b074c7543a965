using System.Text;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Records;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Maps;

/// <summary>The base maps of a unit: records of 底图和边界, each with the file that it holds.</summary>
/// <param name="open">The dossier.</param>
/// <param name="readEvidence">Gives a stored file; null where it is not there.</param>
public sealed class BaseMapFiles(OpenDossier open, Func<EvidenceFile, byte[]?> readEvidence)
{
    /// <summary>The register of base maps.</summary>
    public const string Register = "base-maps";

    private const string Name = "name";
    private const string Kind = "kind";
    private const string Number = "number";
    private const string Corners = "corners";
    private const string Stopped = "stopped";

    /// <summary>The base maps that are in use, by the ids of their records; pictures and squares first, outlines over them.</summary>
    /// <exception cref="UsageException">The file of one is missing, or cannot be drawn.</exception>
    public IReadOnlyList<(string Id, BaseMap Map)> ListMaps() =>
        Order([.. ListRecords().Select(record => (record.Id, ReadMap(record)))]);

    /// <summary>The base maps in use that can be drawn, in the order of <see cref="ListMaps"/>.</summary>
    /// <returns>Them, and why the first of the others cannot; null where all can.</returns>
    public (IReadOnlyList<(string Id, BaseMap Map)> Maps, Remark? Missing) ListDrawable()
    {
        var drawable = new List<(string Id, BaseMap Map)>();
        Remark? missing = null;
        foreach (var record in ListRecords())
        {
            try
            {
                drawable.Add((record.Id, ReadMap(record)));
            }
            catch (UsageException refused)
            {
                missing ??= refused.Remark;
            }
        }
        return (Order(drawable), missing);
    }

    /// <summary>The base map of a record; null where there is none that is in use.</summary>
    /// <exception cref="UsageException">Its file is missing, or cannot be drawn.</exception>
    public BaseMap? FindMap(string id) =>
        ListRecords().FirstOrDefault(record => record.Id == id) is { } record ? ReadMap(record) : null;

    // What lies under outlines is seen through them.
    private static IReadOnlyList<(string Id, BaseMap Map)> Order(List<(string Id, BaseMap Map)> maps)
    {
        var hasGround = maps.Exists(one => one.Map is not FeatureMap);
        return
        [
            .. maps.OrderBy(one => one.Map is FeatureMap)
                .Select(one =>
                    one.Map is FeatureMap outlines ? (one.Id, outlines with { IsFilled = !hasGround }) : one
                ),
        ];
    }

    private IEnumerable<Record> ListRecords() =>
        open.Dossier.Registers.TryGetValue(Register, out var register)
            ? register.Records.Values.Where(record =>
                !record.Current.IsWithdrawn && record.Current.State != Stopped
            )
            : [];

    private BaseMap ReadMap(Record record)
    {
        var (name, number) = (ReadField(record, Name), ReadField(record, Number));
        var content = FindFile(record) is { } file ? readEvidence(file) : null;
        if (content is null)
            throw new UsageException(
                $"底图“{name}”还没有文件：到台账“底图和边界”打开这一条，在“佐证”里添加；暂时不用的，把状态改成停用。"
            );
        try
        {
            return CreateMap(record, content, name, number.Length > 0 ? number : null);
        }
        catch (Exception wrong) when (wrong is BaseMapException or PositionException)
        {
            throw new UsageException($"底图“{name}”画不了：{wrong.Message}");
        }
    }

    private BaseMap CreateMap(Record record, byte[] content, string name, string? number) =>
        ReadField(record, Kind) switch
        {
            "tiles" => new TileMap(name, number, TileArchive.OpenArchive(content), open.Pack.BaseMap),
            "picture" => PictureMap.LayPicture(
                name,
                number,
                content,
                ReadField(record, Corners),
                LocatedFields.ReadSystem(record.Current)
            ),
            _ => FeatureMap.ParseFile(
                name,
                number,
                Encoding.UTF8.GetString(content).TrimStart('\uFEFF'),
                LocatedFields.ReadSystem(record.Current)
            ),
        };

    // The file that the record names, or the first that proves it.
    private EvidenceFile? FindFile(Record record)
    {
        var key = $"{Register}/{record.Id}";
        return record
            .Current.Values.Values.OfType<EvidenceValue>()
            .Select(value => open.Dossier.Evidence.GetValueOrDefault(value.Sha256))
            .OfType<EvidenceFile>()
            .FirstOrDefault()
            ?? open.Dossier.Evidence.Values.FirstOrDefault(file =>
                file.Proves.Any(proof =>
                    proof == key || proof.StartsWith(key + "/", StringComparison.Ordinal)
                )
            );
    }

    private static string ReadField(Record record, string field) =>
        LocatedFields.ReadWords(record.Current, field);
}
