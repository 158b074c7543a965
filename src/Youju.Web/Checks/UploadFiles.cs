using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Youju.Storage.Files;
using Youju.Text.Files;

namespace Youju.Web.Checks;

/// <summary>An upload that is not taken, with the reason in Chinese.</summary>
internal sealed class RefusedUploadException(string words) : Exception(words);

/// <summary>What a person dropped on the page: files, a folder, or archives of files.</summary>
/// <remarks>Whatever an archive holds is given on, so that whoever takes it says what it could not read.</remarks>
internal static class UploadFiles
{
    public const int MostFiles = 1_000;
    public const long LargestFile = 64L << 20;
    public const long LargestUpload = 256L << 20;

    /// <summary>Gives each file in turn; those in archives are unpacked one by one and never all at once.</summary>
    /// <exception cref="RefusedUploadException">It is too much, or an archive cannot be opened.</exception>
    public static async Task ForEachAsync(IEnumerable<IFormFile> files, Func<string, Stream, Task> take)
    {
        var left = MostFiles;
        foreach (var file in files.Where(file => file.Length > 0))
        {
            if (file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                left = await UnpackAsync(file, left, take).ConfigureAwait(false);
            else
                left = await TakeAsync(file.FileName, file.Length, file.OpenReadStream, left, take)
                    .ConfigureAwait(false);
        }
    }

    private static async Task<int> TakeAsync(
        string name,
        long length,
        Func<Stream> open,
        int left,
        Func<string, Stream, Task> take
    )
    {
        if (left == 0)
            throw new RefusedUploadException($"一次最多检查 {MostFiles} 个文件，请分几次。");
        if (length > LargestFile)
            throw new RefusedUploadException(
                $"“{name}”有 {length >> 20} MB，大于 {LargestFile >> 20} MB，没有读。请拆成较小的文件。"
            );
        await using var content = open();
        await take(name, content).ConfigureAwait(false);
        return left - 1;
    }

    private static async Task<int> UnpackAsync(IFormFile file, int left, Func<string, Stream, Task> take)
    {
        await using var packed = file.OpenReadStream();
        using var archive = OpenArchive(packed, file.FileName);
        foreach (var entry in archive.Entries.Where(BroughtArchive.IsFile))
            left = await TakeAsync(
                    entry.Name,
                    entry.Length,
                    () => new CappedStream(OpenEntry(entry, file.FileName)),
                    left,
                    take
                )
                .ConfigureAwait(false);
        return left;
    }

    private static ZipArchive OpenArchive(Stream packed, string name)
    {
        try
        {
            return BroughtArchive.OpenArchive(packed);
        }
        catch (Exception e)
            when (e is InvalidDataException or ArgumentOutOfRangeException or EndOfStreamException)
        {
            throw CreateRefusal(name);
        }
    }

    private static Stream OpenEntry(ZipArchiveEntry entry, string name)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException)
        {
            throw CreateRefusal(name);
        }
    }

    private static RefusedUploadException CreateRefusal(string name) =>
        new($"“{name}”打不开：不是完整的 zip，或者加了密码。请解压后再拖进来。");

    /// <summary>Lets no more through than a file may hold, whatever its archive says of its length.</summary>
    private sealed class CappedStream(Stream inner) : ForwardStream(inner)
    {
        protected override int ReadInner(Span<byte> buffer)
        {
            try
            {
                return base.ReadInner(buffer);
            }
            catch (InvalidDataException)
            {
                throw new RefusedUploadException("压缩包里有文件已经损坏，没有读。请解压后再拖进来。");
            }
        }

        protected override void AcceptRead(int length)
        {
            if (Position > LargestFile)
                throw new RefusedUploadException(
                    $"压缩包里有文件展开后大于 {LargestFile >> 20} MB，没有读。"
                );
        }
    }
}
