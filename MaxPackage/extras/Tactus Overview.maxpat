{
    "patcher": {
        "fileversion": 1,
        "appversion": {
            "major": 9,
            "minor": 1,
            "revision": 3,
            "architecture": "x64",
            "modernui": 1
        },
        "classnamespace": "box",
        "rect": [ 100.0, 100.0, 920.0, 640.0 ],
        "openinpresentation": 1,
        "boxes": [
            {
                "box": {
                    "fontface": 1,
                    "fontsize": 22.0,
                    "id": "obj-1",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 16.0, 8.0, 85.0, 31.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 16.0, 8.0, 85.0, 31.0 ],
                    "text": "Tactus",
                    "textcolor": [ 1.0, 1.0, 1.0, 1.0 ]
                }
            },
            {
                "box": {
                    "fontsize": 13.0,
                    "id": "obj-2",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 16.0, 42.0, 888.0, 21.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 16.0, 42.0, 888.0, 21.0 ],
                    "text": "C# composes, Max performs. A piece runs in an engine outside Max; the objects here play it in step with the transport.",
                    "textcolor": [ 0.76, 0.82, 0.92, 1.0 ]
                }
            },
            {
                "box": {
                    "fontface": 1,
                    "fontsize": 13.0,
                    "id": "obj-3",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 26.0, 96.0, 155.1, 21.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 26.0, 96.0, 155.1, 21.0 ],
                    "text": "Objects: press for help"
                }
            },
            {
                "box": {
                    "fontface": 1,
                    "fontsize": 13.0,
                    "id": "obj-4",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 494.0, 96.0, 169.0, 21.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 494.0, 96.0, 169.0, 21.0 ],
                    "text": "Examples: press to open"
                }
            },
            {
                "box": {
                    "fontface": 1,
                    "fontsize": 13.0,
                    "id": "obj-5",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 26.0, 348.0, 75.0, 21.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 26.0, 348.0, 75.0, 21.0 ],
                    "text": "Start here"
                }
            },
            {
                "box": {
                    "fontface": 1,
                    "fontsize": 13.0,
                    "id": "obj-6",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 494.0, 424.0, 53.0, 21.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 494.0, 424.0, 53.0, 21.0 ],
                    "text": "Status"
                }
            },
            {
                "box": {
                    "id": "obj-7",
                    "maxclass": "newobj",
                    "numinlets": 1,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 30.0, 1000.0, 53.8, 22.0 ],
                    "text": "pcontrol"
                }
            },
            {
                "box": {
                    "id": "obj-8",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 120.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 120.0, 120.0, 24.0 ],
                    "text": "tactus",
                    "texton": "tactus"
                }
            },
            {
                "box": {
                    "id": "obj-9",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 122.0, 324.5, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 122.0, 324.5, 20.0 ],
                    "text": "the hub: connects to the engine, reports the transport",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-10",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 30.0, 680.0, 200.0, 22.0 ],
                    "text": "load tactus.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-11",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 152.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 152.0, 120.0, 24.0 ],
                    "text": "tactus.note",
                    "texton": "tactus.note"
                }
            },
            {
                "box": {
                    "id": "obj-12",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 154.0, 283.7, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 154.0, 283.7, 20.0 ],
                    "text": "a generator's notes at their onsets, each ended",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-13",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 240.0, 680.0, 200.0, 22.0 ],
                    "text": "load tactus.note.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-14",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 184.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 184.0, 120.0, 24.0 ],
                    "text": "tactus.gen",
                    "texton": "tactus.gen"
                }
            },
            {
                "box": {
                    "id": "obj-15",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 186.0, 277.9, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 186.0, 277.9, 20.0 ],
                    "text": "a generator's events at their onsets, as lists",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-16",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 450.0, 680.0, 200.0, 22.0 ],
                    "text": "load tactus.gen.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-17",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 216.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 216.0, 120.0, 24.0 ],
                    "text": "tactus.control",
                    "texton": "tactus.control"
                }
            },
            {
                "box": {
                    "id": "obj-18",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 218.0, 254.6, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 218.0, 254.6, 20.0 ],
                    "text": "gets, sets and calls what a control offers",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-19",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 660.0, 680.0, 200.0, 22.0 ],
                    "text": "load tactus.control.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-20",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 248.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 248.0, 120.0, 24.0 ],
                    "text": "tactus.transport",
                    "texton": "tactus.transport"
                }
            },
            {
                "box": {
                    "id": "obj-21",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 250.0, 248.8, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 250.0, 248.8, 20.0 ],
                    "text": "what the engine believes of the transport",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-22",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 30.0, 720.0, 200.0, 22.0 ],
                    "text": "load tactus.transport.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-23",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 30.0, 280.0, 120.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 30.0, 280.0, 120.0, 24.0 ],
                    "text": "tactus.panel",
                    "texton": "tactus.panel"
                }
            },
            {
                "box": {
                    "id": "obj-24",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 160.0, 282.0, 312.8, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 160.0, 282.0, 312.8, 20.0 ],
                    "text": "the page with the piece's controls, in a bpatcher",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-25",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 240.0, 720.0, 200.0, 22.0 ],
                    "text": "load tactus.panel.maxhelp"
                }
            },
            {
                "box": {
                    "id": "obj-26",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 120.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 120.0, 150.0, 24.0 ],
                    "text": "sine-wave",
                    "texton": "sine-wave"
                }
            },
            {
                "box": {
                    "id": "obj-27",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 122.0, 91.5, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 122.0, 91.5, 20.0 ],
                    "text": "data over time",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-28",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 450.0, 720.0, 200.0, 22.0 ],
                    "text": "load tactus-sine-wave.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-29",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 154.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 154.0, 150.0, 24.0 ],
                    "text": "c-major-scale",
                    "texton": "c-major-scale"
                }
            },
            {
                "box": {
                    "id": "obj-30",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 156.0, 173.1, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 156.0, 173.1, 20.0 ],
                    "text": "the shortest melody there is",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-31",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 660.0, 720.0, 200.0, 22.0 ],
                    "text": "load tactus-c-major-scale.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-32",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 188.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 188.0, 150.0, 24.0 ],
                    "text": "metronome",
                    "texton": "metronome"
                }
            },
            {
                "box": {
                    "id": "obj-33",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 190.0, 62.4, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 190.0, 62.4, 20.0 ],
                    "text": "a control",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-34",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 30.0, 760.0, 200.0, 22.0 ],
                    "text": "load tactus-metronome.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-35",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 222.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 222.0, 150.0, 24.0 ],
                    "text": "arpeggiator",
                    "texton": "arpeggiator"
                }
            },
            {
                "box": {
                    "id": "obj-36",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 224.0, 144.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 224.0, 144.0, 20.0 ],
                    "text": "a control with a method",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-37",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 240.0, 760.0, 200.0, 22.0 ],
                    "text": "load tactus-arpeggiator.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-38",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 256.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 256.0, 150.0, 24.0 ],
                    "text": "melody",
                    "texton": "melody"
                }
            },
            {
                "box": {
                    "id": "obj-39",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 258.0, 167.2, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 258.0, 167.2, 20.0 ],
                    "text": "a piece that ends, or loops",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-40",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 450.0, 760.0, 200.0, 22.0 ],
                    "text": "load tactus-melody.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-41",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 290.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 290.0, 150.0, 24.0 ],
                    "text": "stochastic-texture",
                    "texton": "stochastic-texture"
                }
            },
            {
                "box": {
                    "id": "obj-42",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 292.0, 52.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 292.0, 52.0, 20.0 ],
                    "text": "chance",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-43",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 660.0, 760.0, 211.0, 22.0 ],
                    "text": "load tactus-stochastic-texture.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-44",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 324.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 324.0, 150.0, 24.0 ],
                    "text": "order-to-randomness",
                    "texton": "order-to-randomness"
                }
            },
            {
                "box": {
                    "id": "obj-45",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 326.0, 161.4, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 326.0, 161.4, 20.0 ],
                    "text": "four voices, four entities",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-46",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 30.0, 800.0, 229.0, 22.0 ],
                    "text": "load tactus-order-to-randomness.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-47",
                    "maxclass": "textbutton",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 3,
                    "outlettype": [ "", "", "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 358.0, 150.0, 24.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 358.0, 150.0, 24.0 ],
                    "text": "improv-from-midi",
                    "texton": "improv-from-midi"
                }
            },
            {
                "box": {
                    "id": "obj-48",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 660.0, 360.0, 155.6, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 660.0, 360.0, 155.6, 20.0 ],
                    "text": "learning from a MIDI file",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-49",
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 240.0, 800.0, 207.0, 22.0 ],
                    "text": "load tactus-improv-from-midi.maxpat"
                }
            },
            {
                "box": {
                    "id": "obj-50",
                    "linecount": 3,
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 26.0, 370.0, 430.0, 49.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 26.0, 370.0, 430.0, 49.0 ],
                    "text": "1  In a terminal: tactus play arpeggiator\n2  Here, press \"arpeggiator\". Either may come first.\n3  No sound? See that noteout leads to a synthesizer: double-click it."
                }
            },
            {
                "box": {
                    "id": "obj-51",
                    "linecount": 9,
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 26.0, 436.0, 430.0, 134.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 26.0, 436.0, 430.0, 134.0 ],
                    "text": "A patch of your own needs three objects: tactus, tactus.note with the clock and the name of a generator, noteout. Put tactus.control beside them to turn what the piece offers.\n\nFor a performance switch on Overdrive (Options menu); the help of tactus says why, and which host to take.\n\nEvents come ahead of time and wait in pipe for their onset: the network decides when they arrive, never when they sound."
                }
            },
            {
                "box": {
                    "id": "obj-52",
                    "maxclass": "newobj",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "" ],
                    "patching_rect": [ 500.0, 920.0, 100.0, 22.0 ],
                    "text": "tactus"
                }
            },
            {
                "box": {
                    "id": "obj-53",
                    "maxclass": "newobj",
                    "numinlets": 11,
                    "numoutlets": 11,
                    "outlettype": [ "", "", "", "", "", "", "", "", "", "", "" ],
                    "patching_rect": [ 450.0, 956.0, 470.0, 22.0 ],
                    "text": "route connected host piece latency slack lookahead late dropped drift residual"
                }
            },
            {
                "box": {
                    "id": "obj-54",
                    "maxclass": "led",
                    "numinlets": 1,
                    "numoutlets": 1,
                    "offcolor": [ 0.3, 0.3, 0.32, 1.0 ],
                    "oncolor": [ 0.25, 0.78, 0.36, 1.0 ],
                    "outlettype": [ "int" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 450.0, 20.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 450.0, 20.0, 20.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-55",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 524.0, 450.0, 70.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 524.0, 450.0, 70.0, 20.0 ],
                    "text": "connected",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-56",
                    "maxclass": "newobj",
                    "numinlets": 1,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 600.0, 992.0, 74.0, 22.0 ],
                    "text": "prepend set"
                }
            },
            {
                "box": {
                    "id": "obj-57",
                    "ignoreclick": 1,
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 498.0, 488.0, 70.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 488.0, 70.0, 22.0 ],
                    "text": ""
                }
            },
            {
                "box": {
                    "id": "obj-58",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 495.0, 510.0, 36.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 495.0, 510.0, 36.0, 20.0 ],
                    "text": "host",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-59",
                    "maxclass": "newobj",
                    "numinlets": 1,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 700.0, 992.0, 74.0, 22.0 ],
                    "text": "prepend set"
                }
            },
            {
                "box": {
                    "id": "obj-60",
                    "ignoreclick": 1,
                    "maxclass": "message",
                    "numinlets": 2,
                    "numoutlets": 1,
                    "outlettype": [ "" ],
                    "patching_rect": [ 588.0, 488.0, 170.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 588.0, 488.0, 170.0, 22.0 ],
                    "text": ""
                }
            },
            {
                "box": {
                    "id": "obj-61",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 585.0, 510.0, 42.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 585.0, 510.0, 42.0, 20.0 ],
                    "text": "piece",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-62",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 498.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 498.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-63",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 495.0, 563.0, 75.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 495.0, 563.0, 75.0, 20.0 ],
                    "text": "latency, ms",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-64",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 566.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 566.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-65",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 563.0, 563.0, 64.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 563.0, 563.0, 64.0, 20.0 ],
                    "text": "slack, ms",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-66",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 634.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 634.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-67",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 631.0, 563.0, 70.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 631.0, 563.0, 70.0, 20.0 ],
                    "text": "ahead, ms",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-68",
                    "ignoreclick": 1,
                    "maxclass": "number",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 702.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 702.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-69",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 699.0, 563.0, 33.3, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 699.0, 563.0, 33.3, 20.0 ],
                    "text": "late",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-70",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 838.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 838.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-71",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 835.0, 563.0, 68.2, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 835.0, 563.0, 68.2, 20.0 ],
                    "text": "drift, ppm",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-73",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 494.0, 592.0, 400.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 494.0, 592.0, 400.0, 20.0 ],
                    "text": "late should stay 0; the help of tactus says what the others are"
                }
            },
            {
                "box": {
                    "id": "obj-80",
                    "maxclass": "newobj",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "float", "float" ],
                    "patching_rect": [ 780.0, 992.0, 80.0, 22.0 ],
                    "text": "unpack 0. 0."
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-81",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 776.0, 488.0, 56.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 776.0, 488.0, 56.0, 22.0 ]
                }
            },
            {
                "box": {
                    "format": 6,
                    "id": "obj-82",
                    "ignoreclick": 1,
                    "maxclass": "flonum",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 840.0, 488.0, 56.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 840.0, 488.0, 56.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-83",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 773.0, 510.0, 135.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 773.0, 510.0, 135.0, 20.0 ],
                    "text": "residual, ms: 50, 99 %",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-84",
                    "ignoreclick": 1,
                    "maxclass": "number",
                    "numinlets": 1,
                    "numoutlets": 2,
                    "outlettype": [ "", "bang" ],
                    "parameter_enable": 0,
                    "patching_rect": [ 770.0, 540.0, 58.0, 22.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 770.0, 540.0, 58.0, 22.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-85",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 767.0, 563.0, 57.0, 20.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 767.0, 563.0, 57.0, 20.0 ],
                    "text": "dropped",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "id": "obj-74",
                    "maxclass": "comment",
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 30.0, 650.0, 336.1, 20.0 ],
                    "text": "what the buttons open, and the hub whose status is shown",
                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                }
            },
            {
                "box": {
                    "angle": 270.0,
                    "background": 1,
                    "bgcolor": [ 0.137, 0.188, 0.29, 1.0 ],
                    "id": "obj-75",
                    "maxclass": "panel",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 0.0, 0.0, 920.0, 72.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 0.0, 0.0, 920.0, 72.0 ],
                    "proportion": 0.5,
                    "rounded": 0
                }
            },
            {
                "box": {
                    "angle": 270.0,
                    "background": 1,
                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                    "id": "obj-76",
                    "maxclass": "panel",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 16.0, 88.0, 452.0, 236.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 16.0, 88.0, 452.0, 236.0 ],
                    "proportion": 0.5,
                    "rounded": 10
                }
            },
            {
                "box": {
                    "angle": 270.0,
                    "background": 1,
                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                    "id": "obj-77",
                    "maxclass": "panel",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 484.0, 88.0, 420.0, 312.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 484.0, 88.0, 420.0, 312.0 ],
                    "proportion": 0.5,
                    "rounded": 10
                }
            },
            {
                "box": {
                    "angle": 270.0,
                    "background": 1,
                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                    "id": "obj-78",
                    "maxclass": "panel",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 16.0, 340.0, 452.0, 284.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 16.0, 340.0, 452.0, 284.0 ],
                    "proportion": 0.5,
                    "rounded": 10
                }
            },
            {
                "box": {
                    "angle": 270.0,
                    "background": 1,
                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                    "id": "obj-79",
                    "maxclass": "panel",
                    "mode": 0,
                    "numinlets": 1,
                    "numoutlets": 0,
                    "patching_rect": [ 484.0, 416.0, 420.0, 208.0 ],
                    "presentation": 1,
                    "presentation_rect": [ 484.0, 416.0, 420.0, 208.0 ],
                    "proportion": 0.5,
                    "rounded": 10
                }
            }
        ],
        "lines": [
            {
                "patchline": {
                    "destination": [ "obj-10", 0 ],
                    "source": [ "obj-8", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-10", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-13", 0 ],
                    "source": [ "obj-11", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-13", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-16", 0 ],
                    "source": [ "obj-14", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-16", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-19", 0 ],
                    "source": [ "obj-17", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-19", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-22", 0 ],
                    "source": [ "obj-20", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-22", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-25", 0 ],
                    "source": [ "obj-23", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-25", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-28", 0 ],
                    "source": [ "obj-26", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-28", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-31", 0 ],
                    "source": [ "obj-29", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-31", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-34", 0 ],
                    "source": [ "obj-32", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-34", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-37", 0 ],
                    "source": [ "obj-35", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-37", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-40", 0 ],
                    "source": [ "obj-38", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-40", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-43", 0 ],
                    "source": [ "obj-41", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-43", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-46", 0 ],
                    "source": [ "obj-44", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-46", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-49", 0 ],
                    "source": [ "obj-47", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-7", 0 ],
                    "source": [ "obj-49", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-53", 0 ],
                    "source": [ "obj-52", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-54", 0 ],
                    "source": [ "obj-53", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-56", 0 ],
                    "source": [ "obj-53", 1 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-57", 0 ],
                    "source": [ "obj-56", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-59", 0 ],
                    "source": [ "obj-53", 2 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-60", 0 ],
                    "source": [ "obj-59", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-62", 0 ],
                    "source": [ "obj-53", 3 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-64", 0 ],
                    "source": [ "obj-53", 4 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-66", 0 ],
                    "source": [ "obj-53", 5 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-68", 0 ],
                    "source": [ "obj-53", 6 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-70", 0 ],
                    "source": [ "obj-53", 8 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-80", 0 ],
                    "source": [ "obj-53", 9 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-81", 0 ],
                    "source": [ "obj-80", 0 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-82", 0 ],
                    "source": [ "obj-80", 1 ]
                }
            },
            {
                "patchline": {
                    "destination": [ "obj-84", 0 ],
                    "source": [ "obj-53", 7 ]
                }
            }
        ]
    }
}
