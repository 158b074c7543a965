using System.IO.Compression;
using System.Text;

namespace Youju.Tests;

/// <summary>An Office file in which somebody changed a part by hand.</summary>
internal static class EditedPackage
{
    public static byte[] With(byte[] package, string part, Func<string, string> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = archive.GetEntry(part)!.Open();
            using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
            var edited = Encoding.UTF8.GetBytes(edit(reader.ReadToEnd()));
            content.SetLength(0);
            content.Write(edited);
        }

        return stream.ToArray();
    }

    public static byte[] Without(byte[] package, string part)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry(part)!.Delete();
        return stream.ToArray();
    }
}
