namespace Youju.Web.Hosting;

/// <summary>A folder of its own for files that are there no longer than something is done with them.</summary>
internal static class PassingFolder
{
    public static T UseFolder<T>(Func<string, T> act)
    {
        var folder = Directory.CreateTempSubdirectory("youju-passing-");
        try
        {
            return act(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
