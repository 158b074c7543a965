using Youju.Domain.Evidence;
using Youju.UseCases.Maps;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Maps;

/// <summary>The files of base maps that were asked for last: a map asks for dozens of squares of one file.</summary>
internal sealed class BaseMapShelf(DossierDesk desk, WorkbenchSettings settings)
{
    private const int MostKept = 4;

    private readonly Lock door = new();
    private readonly LinkedList<(string Sha256, byte[] Content)> kept = new();

    /// <summary>The base maps of a dossier.</summary>
    public BaseMapFiles OpenFiles(DossierView view) => new(view.Open, ReadFile);

    /// <summary>What lies under the maps of a dossier.</summary>
    public MapGround ListGround(DossierView view)
    {
        var service = MapKeyFile.FindKey(settings.Folder, view.Unit) is null
            ? null
            : view.Open.Pack.BaseMap.Service;
        var (maps, missing) = OpenFiles(view).ListDrawable();
        return new(maps, missing) { Service = service };
    }

    /// <summary>The content of a stored file; null where it is not there.</summary>
    private byte[]? ReadFile(EvidenceFile file)
    {
        lock (door)
        {
            if (kept.FirstOrDefault(one => one.Sha256 == file.Sha256) is { Content: not null } found)
                return found.Content;
            using var stored = desk.Evidence.Open(file.Sha256);
            if (stored is null)
                return null;
            using var read = new MemoryStream();
            stored.CopyTo(read);
            kept.AddFirst((file.Sha256, read.ToArray()));
            if (kept.Count > MostKept)
                kept.RemoveLast();
            return kept.First!.Value.Content;
        }
    }
}
