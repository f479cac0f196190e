// Properties try the same cases at every run: a red build is red again, and green stays green, until someone changes the code or this number.
[assembly: FsCheck.NUnit.Properties(Replay = "(1441440,480481)")]
