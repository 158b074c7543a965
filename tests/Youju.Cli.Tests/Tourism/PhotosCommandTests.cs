using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

/// <summary>Photos of phones make and complete records of the census (unit-001 lies at 113.3535,29.4430 by CGCS2000).</summary>
public sealed class PhotosCommandTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    private string Folder => session.Path("照片");

    private void Keep(string name, SketchedPhoto photo) =>
        session.WriteBytes(
            $"照片/{name}",
            name.EndsWith(".heic", StringComparison.Ordinal) ? photo.ToHeic() : photo.ToJpeg()
        );

    private async Task<string> ListAsync(params string[] more)
    {
        await session.RunAsync(["photos", Folder, "--into", session.Path("dossier"), .. more]);
        return session.Output + session.Error;
    }

    [Fact]
    public async Task A_photo_near_a_record_completes_it_and_nothing_is_written_before_a_word()
    {
        session.CopySample("yunxi-work");
        Keep("IMG_1.jpg", new(113.3538, 29.4431));
        var told = await ListAsync();

        Assert.Contains("“白鹭坪金石器”（unit-001，离登记的坐标", told, StringComparison.Ordinal);
        Assert.Contains("一个字也还没有写", told, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(session.Path("dossier/evidence"), "*.jpg"));
    }

    [Fact]
    public async Task A_confirmed_photo_is_the_evidence_of_its_record_and_is_not_proposed_again()
    {
        session.CopySample("yunxi-work");
        Keep("IMG_1.heic", new(113.3538, 29.4431));
        Keep("IMG_2.jpg", new(113.3537, 29.4431, "2025:04:05 09:31:00"));

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("photos", Folder, "--into", session.Path("dossier"), "--take", "1")
        );
        Assert.Contains("补旅游资源普查“白鹭坪金石器”", session.Output, StringComparison.Ordinal);
        var listed = await File.ReadAllTextAsync(session.Path("dossier/evidence/manifest.csv"));
        Assert.Contains(
            "2025-04-05 09:30 拍，113.3538,29.4431（WGS84），HUAWEI",
            listed,
            StringComparison.Ordinal
        );
        Assert.Contains("resources/unit-001", listed, StringComparison.Ordinal);
        Assert.Contains("照片分成 0 组", await ListAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_far_from_all_records_is_a_new_one_that_must_be_named()
    {
        session.CopySample("yunxi-work");
        Keep("IMG_1.jpg", new(113.1111, 29.6));

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("photos", Folder, "--into", session.Path("dossier"), "--take", "1")
        );
        Assert.Contains("1=名称@乡镇", session.Error, StringComparison.Ordinal);
        await session.RunAsync(
            "photos",
            Folder,
            "--into",
            session.Path("dossier"),
            "--take",
            "1=新石刻@青石镇"
        );
        Assert.Contains("新增旅游资源普查“新石刻”", session.Output, StringComparison.Ordinal);
        var records = await File.ReadAllTextAsync(session.Path("dossier/registers/resources.csv"));
        Assert.Contains("\"113.1111,29.6\",wgs84", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_names_a_record_far_away_is_told_and_changes_no_coordinates()
    {
        session.CopySample("yunxi-work");
        Keep("白鹭坪金石器/IMG_1.jpg", new(113.3735, 29.443));

        Assert.Contains("照片离登记的坐标 1.9 千米", await ListAsync(), StringComparison.Ordinal);
        await ListAsync("--take", "1");
        var records = await File.ReadAllTextAsync(session.Path("dossier/registers/resources.csv"));
        Assert.DoesNotContain("113.3735", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_without_a_fix_goes_to_the_one_taken_just_before()
    {
        session.CopySample("yunxi-work");
        Keep("a.jpg", new(113.3538, 29.4431));
        Keep("b.jpg", new SketchedPhoto(0, 0, "2025:04:05 09:31:30") { HasFix = false });
        Keep("c.jpg", new SketchedPhoto(0, 0, "2025:04:05 11:00:00") { HasFix = false });
        var told = await ListAsync();

        Assert.Contains("照片：a.jpg、b.jpg", told, StringComparison.Ordinal);
        Assert.Contains("照片里没有位置", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_no_photos_are_told_by_name()
    {
        session.CopySample("yunxi-work");
        session.Write("照片/说明.txt", "不是照片");

        Assert.Contains("说明.txt：不是照片", await ListAsync(), StringComparison.Ordinal);
    }
}
