using Microsoft.AspNetCore.Http;
using Youju.Web.Hosting;

namespace Youju.Web.Exchanges;

/// <summary>A file that was brought along, or that is carried away.</summary>
internal static class UploadRoom
{
    private const string Name = "收到的文件";

    /// <summary>Does something with the one file of a form.</summary>
    /// <returns>What came of it; null where there is not one file.</returns>
    public static T? WithFile<T>(IFormCollection form, Func<string, T> act)
        where T : class =>
        form.Files is [{ Length: > 0 } sent]
            ? PassingFolder.UseFolder(folder =>
            {
                var path = Path.Combine(folder, Name);
                using (var file = File.Create(path))
                    sent.CopyTo(file);
                return act(path);
            })
            : null;

    /// <summary>Has a file written, and gives its content.</summary>
    public static (T Result, byte[] Content) TakeBack<T>(Func<string, T> write) =>
        PassingFolder.UseFolder(folder =>
        {
            var path = Path.Combine(folder, Name);
            return (write(path), File.ReadAllBytes(path));
        });
}
