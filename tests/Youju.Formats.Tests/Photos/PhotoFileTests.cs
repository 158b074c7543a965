using System.Text;
using Youju.Formats.Photos;

namespace Youju.Formats.Tests.Photos;

public sealed class PhotoFileTests
{
    private static readonly SketchedPhoto Photo = new(113.2696, 29.475) { Orientation = 6 };

    public static TheoryData<string> Kinds => ["jpeg", "png", "heic"];

    private static byte[] Write(string kind, SketchedPhoto photo) =>
        kind switch
        {
            "jpeg" => photo.ToJpeg(),
            "png" => photo.ToPng(),
            _ => photo.ToHeic(),
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_photo_tells_where_and_when_it_was_taken(string kind)
    {
        var note = PhotoFile.ReadNote(Write(kind, Photo));

        Assert.Equal(113.2696, note.Position!.Value.Longitude, 6);
        Assert.Equal(29.475, note.Position.Value.Latitude, 6);
        Assert.Equal(new DateTime(2025, 4, 5, 9, 30, 0), note.Taken);
        Assert.Equal((6, "HUAWEI"), (note.Orientation, note.Device));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_orders_of_bytes_tell_the_same(string kind) =>
        Assert.Equal(
            PhotoFile.ReadNote(Write(kind, Photo)),
            PhotoFile.ReadNote(Write(kind, Photo with { IsLittle = false }))
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_of_place_time_or_person_is_left_in_a_cleaned_photo(string kind)
    {
        var clean = PhotoCleaning.RemoveTraces(Write(kind, Photo))!;

        Assert.Equal(PhotoNote.Silent, PhotoFile.ReadNote(clean));
        Assert.False(PhotoCleaning.HasTraces(clean));
        foreach (var trace in (string[])["Exif\0\0", "2025:04:05", "HUAWEI", "Wang", "王小明", "MotionPhoto"])
            Assert.True(clean.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) < 0, trace);
    }

    [Fact]
    public void South_and_west_are_negative() =>
        Assert.Equal(
            (-70.5, -33.25),
            Round(PhotoFile.ReadNote(new SketchedPhoto(-70.5, -33.25).ToJpeg()).Position!.Value)
        );

    [Fact]
    public void A_phone_without_a_fix_is_nowhere() =>
        Assert.Null(PhotoFile.ReadNote((Photo with { HasFix = false }).ToJpeg()).Position);

    [Fact]
    public void The_point_of_no_fix_is_no_place() =>
        Assert.Null(PhotoFile.ReadNote(new SketchedPhoto(0, 0).ToJpeg()).Position);

    [Fact]
    public void A_clock_that_was_never_set_tells_no_time() =>
        Assert.Null(PhotoFile.ReadNote((Photo with { Taken = "0000:00:00 00:00:00" }).ToJpeg()).Taken);

    [Fact]
    public void A_photo_that_ends_early_cannot_be_cleaned_with_certainty() =>
        Assert.Null(PhotoCleaning.RemoveTraces(Photo.ToJpeg()[..120]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Broken_photos_say_something_or_nothing_and_never_fail(string kind)
    {
        var whole = Write(kind, Photo);
        var dice = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var broken = whole[..dice.Next(1, whole.Length + 1)];
            for (var change = dice.Next(6); change > 0; change--)
                broken[dice.Next(broken.Length)] = (byte)dice.Next(256);
            Assert.True(
                PhotoFile.ReadNote(broken).Position
                    is null
                        or { Longitude: >= -180 and <= 180, Latitude: >= -90 and <= 90 }
            );
            Assert.Null(PhotoFile.ReadNote(PhotoCleaning.RemoveTraces(broken) ?? []).Position);
            PhotoFile.MeasurePicture(broken);
        }
    }

    private static (double, double) Round((double Longitude, double Latitude) at) =>
        (Math.Round(at.Longitude, 6), Math.Round(at.Latitude, 6));
}
