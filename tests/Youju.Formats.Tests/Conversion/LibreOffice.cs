using System.Diagnostics;
using Youju.Formats.Conversion;

namespace Youju.Formats.Tests.Conversion;

/// <summary>LibreOffice as a second opinion: what it makes of our files, and files that it makes for us.</summary>
internal static class LibreOffice
{
    public static byte[] Convert(byte[] content, string from, string filter)
    {
        var program = OfficeProgram.FindExecutable();
        Assert.SkipWhen(program is null, "没有安装 LibreOffice，略过与它的对照");
        var folder = Directory.CreateTempSubdirectory("youju-test-");
        try
        {
            var input = Path.Combine(folder.FullName, $"input.{from}");
            File.WriteAllBytes(input, content);
            var output = Path.Combine(folder.FullName, "out");
            using var process = Process.Start(
                program!,
                [
                    $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}",
                    "--headless",
                    "--convert-to",
                    filter,
                    "--outdir",
                    output,
                    input,
                ]
            );
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
            return File.ReadAllBytes(Directory.GetFiles(output).Single());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
