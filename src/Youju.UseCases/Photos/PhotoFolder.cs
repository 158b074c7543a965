using Youju.Formats.Photos;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.Text.Times;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Photos;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Photos;

/// <summary>The photos of a folder, whatever phone took them.</summary>
/// <param name="system">What their positions are measured against.</param>
internal sealed class PhotoFolder(string folder, CoordinateSystem system)
{
    private const int MostFiles = 2000;
    private const int DeepestFolder = 6;

    /// <summary>One photo, read.</summary>
    /// <param name="Path">Where it is.</param>
    public sealed record ReadPhoto(string Path, string Sha256, PhotoNote Note, TakenPhoto Taken);

    /// <summary>What is no photo, by its path in the folder, and why where it is one that cannot be read.</summary>
    public List<string> LeftOut { get; } = [];

    /// <exception cref="UsageException">There is no such folder, or it has too many files.</exception>
    public IReadOnlyList<ReadPhoto> ReadPhotos()
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"没有文件夹“{folder}”。请写照片所在的文件夹。");
        var files = new FolderWalk(folder, DeepestFolder, LeftOut.Add).ListFiles();
        if (files.Count > MostFiles)
            throw new UsageException(
                $"“{folder}”里有 {files.Count} 个文件，一次最多 {MostFiles} 个，请分几次。"
            );
        return [.. files.Select(ReadPhotoFile).OfType<ReadPhoto>()];
    }

    private ReadPhoto? ReadPhotoFile(string path)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            var file = SourceFile.LoadFromPath(path, ReadingLimits.Default);
            if (PhotoFile.IsPhoto(file.Content))
                return CreatePhoto(path, name, file);
            LeftOut.Add($"{name}：不是照片");
        }
        catch (UnreadableFileException wrong)
        {
            LeftOut.Add($"{name}：{wrong.Message}");
        }

        return null;
    }

    private ReadPhoto CreatePhoto(string path, string name, SourceFile file)
    {
        var note = PhotoFile.ReadNote(file.Content);
        var position = note.Position is { } at
            ? new Position(system, Math.Round(at.Longitude, 7), Math.Round(at.Latitude, 7))
            : null;
        var taken = note is { Taken: { } clock, Offset: { } offset }
            ? clock - offset + ChinaTime.Offset
            : note.Taken;
        return new(path, file.ComputeSha256(), note, new(name, position, taken) { Device = note.Device });
    }
}
