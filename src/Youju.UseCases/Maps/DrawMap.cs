using System.Text;
using Youju.Storage;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;
using Youju.UseCases.Tourism;

namespace Youju.UseCases.Maps;

/// <summary>A map of a register that is to be drawn.</summary>
/// <param name="Register">Key or label.</param>
/// <param name="Outlines">GeoJSON of the unit's own; null for none.</param>
/// <param name="Output">Where the map goes, as svg.</param>
public sealed record DrawMapRequest(DossierId Folder, string Register, string? Outlines, string Output)
{
    /// <summary>What stands above it; null for the register's name.</summary>
    public string? Title { get; init; }

    public string? By { get; init; }

    public string? MapNumber { get; init; }

    public bool IsPublic { get; init; }
}

/// <summary>A map that was drawn.</summary>
/// <param name="Hidden">How many records with a position it leaves out because the public may not have them.</param>
public sealed record DrawMapResult(string Path, int Hidden);

/// <summary>Draws the records of a register that lie on the map, as SVG.</summary>
public static class DrawMap
{
    /// <exception cref="UsageException">No record has a position, or the map may not be published.</exception>
    public static DrawMapResult WriteMap(DrawMapRequest request) =>
        WordedProblems.RunWorded(() =>
        {
            var open = OpenDossier.FromFolder(request.Folder, pack: null);
            var label = RecordFinder.FindRegister(open.Dossier, request.Register).Definition.Label;
            var map = RegisterMap.BuildSheet(
                open,
                request.Register,
                new(request.Title ?? $"{open.Dossier.Unit.Name}{label}")
                {
                    By = request.By,
                    MapNumber = request.MapNumber,
                    IsPublic = request.IsPublic,
                    Base =
                    [
                        .. new BaseMapFiles(open, StoredEvidence.ReadFromFolder(request.Folder.Folder))
                            .ListMaps()
                            .Select(one => one.Map),
                    ],
                    Outlines = request.Outlines is { } file
                        ? OutlineFile.ParseOutlines(TableInput.ReadText(file), CoordinateSystem.Wgs84)
                        : [],
                }
            )
                ?? throw new UsageException(
                    $"台账“{label}”里没有能画在地图上的坐标{(request.IsPublic ? "，或都是不公开的" : "")}。"
                );
            var path = ResultFile.WriteResult(request.Output, stream =>
                stream.Write(Encoding.UTF8.GetBytes(map.PrintSvg()))
            );
            return new DrawMapResult(
                path,
                request.IsPublic ? RegisterMap.CountHidden(open, request.Register) : 0
            );
        });
}
