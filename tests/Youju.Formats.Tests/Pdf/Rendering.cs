using System.Diagnostics;

namespace Youju.Formats.Tests.Pdf;

/// <summary>Pictures of pages, as a scanner would make them; tests that need them are skipped where the programs are absent.</summary>
internal static class Rendering
{
    /// <param name="kind">What pdftoppm calls the kind of picture: -gray, -png, -jpeg.</param>
    public static byte[] Of(SketchedPdf typed, string kind)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, typed.Bytes());
        var picture = Run("pdftoppm", $"{kind} -r 300 {file}");
        File.Delete(file);
        Assert.SkipUnless(
            Run("tesseract", "--list-langs").Length > 0 && picture.Length > 0,
            "pdftoppm or tesseract is not installed."
        );
        return picture;
    }

    private static byte[] Run(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!;
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            return output.ToArray();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
    }
}
