using Microsoft.AspNetCore.Http;

namespace Youju.Web.Exchanges;

/// <summary>A file that was brought along, or that is carried away, lies in a folder of its own no longer than it is needed.</summary>
internal static class UploadRoom
{
    private const string Name = "收到的文件";

    /// <summary>Does something with the one file of a form.</summary>
    /// <returns>What came of it; null where there is not one file.</returns>
    public static T? WithFile<T>(IFormCollection form, Func<string, T> act)
        where T : class
    {
        if (form.Files is not [{ Length: > 0 } sent])
            return null;
        var room = Directory.CreateTempSubdirectory("youju-parcel-");
        try
        {
            var path = Path.Combine(room.FullName, Name);
            using (var file = File.Create(path))
                sent.CopyTo(file);
            return act(path);
        }
        finally
        {
            room.Delete(recursive: true);
        }
    }

    /// <summary>Has a file written, and gives its content.</summary>
    public static (T Result, byte[] Content) TakeBack<T>(Func<string, T> write)
    {
        var room = Directory.CreateTempSubdirectory("youju-parcel-");
        try
        {
            var path = Path.Combine(room.FullName, Name);
            return (write(path), File.ReadAllBytes(path));
        }
        finally
        {
            room.Delete(recursive: true);
        }
    }
}
